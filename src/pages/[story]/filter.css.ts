import type { APIRoute } from 'astro';
import { filterCss } from '../../site/filters.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) =>
  new Response(filterCss(story), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
