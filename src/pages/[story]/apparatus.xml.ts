import type { APIRoute } from 'astro';
import { links } from '../../site/links.ts';
import { apparatus } from '../../site/record/apparatus.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.tei(apparatus(story, links));
