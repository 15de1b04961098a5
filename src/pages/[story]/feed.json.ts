import type { APIRoute } from 'astro';
import { jsonFeedFile, storyFeed } from '../../site/record/feeds.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.jsonFeed(jsonFeedFile(storyFeed(story)));
