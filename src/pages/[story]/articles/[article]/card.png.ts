import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../cards/answer.ts';
import { articleCard, storyCard } from '../../../../site/card.ts';
import { articleRoutes } from '../../../../site/routes.ts';

export const getStaticPaths = () => articleRoutes();

/** Previews that were kept ask for the picture of what is gone, too. */
export const GET: APIRoute = ({ props: { story, article } }) =>
  cardResponse(article === undefined ? storyCard(story) : articleCard(story, article));
