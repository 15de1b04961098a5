import type { APIRoute } from 'astro';
import { links } from '../../site/links.ts';
import { searchFile } from '../../site/search-records.ts';
import { readStories } from '../../site/stories.ts';

export const GET: APIRoute = async () => {
  const stories = await readStories();
  return Response.json(
    searchFile(
      stories.map(({ collation }) => collation),
      links,
    ),
  );
};
