import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/encoders/index.ts';
import { links } from '../../site/links.ts';
import { annotations } from '../../site/record/annotations.ts';
import { answer } from '../../site/responses.ts';
import { storyRoutes } from '../../site/routes.ts';

export const getStaticPaths = () => storyRoutes();

export const GET: APIRoute = ({ props: { story } }) => answer.jsonLd(jsonFile(annotations(story, links)));
