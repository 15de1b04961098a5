import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../cards/answer.ts';
import { articleCard, storyCard } from '../../../../site/card.ts';
import { articleRoutes } from '../../../../site/routes.ts';

export const getStaticPaths = () => articleRoutes();

// Where a preview of something gone was stored, its picture is the story's.
export const GET: APIRoute = ({ props: { story, article } }) =>
  cardResponse(article ? articleCard(story, article) : storyCard(story));
