import type { APIRoute } from 'astro';
import { comparisonsCsv } from '../../site/exports.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) =>
  new Response(comparisonsCsv(story), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
