import type { APIRoute } from 'astro';
import { cardResponse } from '../cards/answer.ts';
import { siteCard } from '../site/card.ts';

export const GET: APIRoute = () => cardResponse(siteCard);
