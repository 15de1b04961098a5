import { gatherActors } from './actors/index.ts';
import { compareClaims } from './comparisons.ts';
import { articlePath, storyPath } from './paths.ts';
import type { Collation } from './schema.ts';
import { sigla } from './sigla.ts';
import type { StoryInput } from './story.ts';

/** Compares the articles of one story. Pure; the order in which the articles are given changes nothing. */
export function collate(story: StoryInput): Collation {
  const articles = sigla(story.articles);
  const actors = gatherActors(articles.map(({ article }) => article));
  return {
    version: 1,
    story: { id: story.id, title: story.title, path: storyPath(story.id) },
    articles: articles.map(({ siglum, article: { id, title, outlet, published, url, extraction } }) => ({
      id,
      siglum,
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
      path: articlePath(story.id, id),
      text: extraction.document.text,
    })),
    claims: articles.flatMap(({ article }) => article.extraction.claims.map(({ claim }) => claim)),
    comparisons: [
      ...compareClaims(
        story.id,
        articles.map(({ siglum, article: { id, published } }) => ({ id, siglum, published })),
        articles.flatMap(({ article }) => article.extraction.claims),
        actors,
      ),
    ],
    actors: [...actors],
  };
}
