import type { APIRoute } from 'astro';
import { redirectLines } from '../site/fates.ts';
import { readStories } from '../site/stories.ts';

// Astro passes over files that begin with an underscore; a name in brackets may stand for one.
export const getStaticPaths = () => [{ params: { underscore: '_' } }];

export const GET: APIRoute = async () => {
  const stories = await readStories();
  return new Response(stories.map(({ gone }) => redirectLines([...gone.comparisons, ...gone.articles])).join(''));
};
