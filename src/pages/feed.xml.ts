import type { APIRoute } from 'astro';
import { atomFile, siteFeed } from '../site/record/feeds.ts';
import { answer } from '../site/responses.ts';
import { readStories } from '../site/stories.ts';

export const GET: APIRoute = async () => answer.atom(atomFile(siteFeed(await readStories())));
