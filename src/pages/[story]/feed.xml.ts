import type { APIRoute } from 'astro';
import { atomFile, storyFeed } from '../../site/record/feeds.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.atom(atomFile(storyFeed(story)));
