import type { APIRoute } from 'astro';
import { cardResponse } from '../../cards/answer.ts';
import { storyCard } from '../../site/card.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => cardResponse(storyCard(story));
