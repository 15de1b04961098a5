import type { APIRoute } from 'astro';
import { answer } from '../../../site/responses.ts';
import { articleTextRoutes } from '../../../site/routes.ts';

export const getStaticPaths = () => articleTextRoutes();

export const GET: APIRoute = ({ props: { text } }) => answer.text(text);
