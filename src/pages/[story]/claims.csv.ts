import type { APIRoute } from 'astro';
import { links } from '../../site/links.ts';
import { claimsCsv } from '../../site/record/tables.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.csv(claimsCsv(story, links));
