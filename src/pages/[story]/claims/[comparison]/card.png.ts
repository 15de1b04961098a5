import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../cards/answer.ts';
import { comparisonCard, storyCard } from '../../../../site/card.ts';
import { embedRoutes } from '../../../../site/routes.ts';

export const getStaticPaths = () => embedRoutes();

// Where a preview of something gone was stored, its picture is of what it became part of, or the story's.
export const GET: APIRoute = ({ props: { story, comparison } }) =>
  cardResponse(comparison ? comparisonCard(story, comparison) : storyCard(story));
