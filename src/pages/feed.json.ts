import type { APIRoute } from 'astro';
import { jsonFeedFile, siteFeed } from '../site/record/feeds.ts';
import { answer } from '../site/responses.ts';
import { readStories } from '../site/stories.ts';

export const GET: APIRoute = async () => answer.jsonFeed(jsonFeedFile(siteFeed(await readStories())));
