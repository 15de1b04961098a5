import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../cards/answer.ts';
import { comparisonCard, storyCard } from '../../../../site/card.ts';
import { comparisonRoutes } from '../../../../site/routes.ts';

export const getStaticPaths = () => comparisonRoutes();

/** Previews that were kept ask for the picture of what is gone, too. */
export const GET: APIRoute = ({ props: { story, comparison } }) =>
  cardResponse(comparison === undefined ? storyCard(story) : comparisonCard(story, comparison));
