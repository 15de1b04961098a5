import { defineCollection } from 'astro:content';
import { articlesLoader } from './loaders/articles.ts';
import { storiesLoader } from './loaders/stories.ts';
import { storedArticle, storedStory } from './stories/stored.ts';

// What is kept of an article between builds is made by this code: when it changes, every article is read again.
const sources = import.meta.glob<string>('./{claims,markdown,stories}/**/*.{ts,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fingerprint = Object.entries(sources).sort().flat().join('\0');

export const collections = {
  stories: defineCollection({ loader: storiesLoader(), schema: storedStory }),
  articles: defineCollection({ loader: articlesLoader({ fingerprint }), schema: storedArticle }),
};
