import type { APIRoute } from 'astro';
import { jsonFile } from '../../../site/encoders/index.ts';
import { answer } from '../../../site/responses.ts';
import { comparisonFileRoutes } from '../../../site/routes.ts';

export const getStaticPaths = () => comparisonFileRoutes();

export const GET: APIRoute = ({ props: { file } }) => answer.json(jsonFile(file));
