import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/encoders/index.ts';
import { collationFile } from '../../site/record/record-files.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.json(jsonFile(collationFile(story)));
