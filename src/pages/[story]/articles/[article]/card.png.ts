import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../cards/answer.ts';
import { articleCard } from '../../../../site/card.ts';
import { heldArticleRoutes } from '../../../../site/routes.ts';

export const getStaticPaths = () => heldArticleRoutes();

export const GET: APIRoute = ({ props: { story, article } }) => cardResponse(articleCard(story, article));
