import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../cards/answer.ts';
import { comparisonCard } from '../../../../site/card.ts';
import { heldComparisonRoutes } from '../../../../site/routes.ts';

export const getStaticPaths = () => heldComparisonRoutes();

export const GET: APIRoute = ({ props: { story, comparison } }) => cardResponse(comparisonCard(story, comparison));
