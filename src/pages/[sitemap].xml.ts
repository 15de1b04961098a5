import type { APIRoute } from 'astro';
import { links } from '../site/links.ts';
import { sitemap } from '../site/record/sitemap.ts';
import { answer } from '../site/responses.ts';
import { readStories } from '../site/stories.ts';

// Only a site that knows its address has one.
export const getStaticPaths = () => (links.site === undefined ? [] : [{ params: { sitemap: 'sitemap' } }]);

export const GET: APIRoute = async () => answer.xml(sitemap(await readStories()));
