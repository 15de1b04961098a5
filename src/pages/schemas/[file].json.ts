import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/encoders/index.ts';
import { answer } from '../../site/responses.ts';
import { schemaRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => schemaRoutes();

export const GET: APIRoute = ({ props: { schema } }) => answer.json(jsonFile(schema));
