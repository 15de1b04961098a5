import type { APIRoute } from 'astro';
import { robots } from '../site/record/sitemap.ts';
import { answer } from '../site/responses.ts';

export const GET: APIRoute = () => answer.text(robots());
