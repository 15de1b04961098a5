import type { APIRoute } from 'astro';
import { filterCss } from '../../site/filters.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.css(filterCss(story));
