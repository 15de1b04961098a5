import type { APIRoute } from 'astro';
import { collationJson } from '../../site/exports.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) =>
  new Response(collationJson(story), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
