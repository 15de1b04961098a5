import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { extractArticle, listStories, listStory, readArticle, readStoryFile, storeArticle } from '../stories/index.ts';
import { contentFolder, refuseContent, reloadOnChange } from './content-folder.ts';

export interface ArticlesLoaderOptions {
  /** Changes whenever code changes that what is kept of an article was made by. */
  readonly fingerprint: string;
}

const PROGRESS_STEP = 500;

/** Every article of every story with its claims; id `story/article`. Articles that did not change are not read again. */
export function articlesLoader({ fingerprint }: ArticlesLoaderOptions): Loader {
  const maker = createHash('sha256').update(fingerprint).digest('hex');
  return {
    name: 'variorum-articles',
    load: async (context) => {
      await load(context, maker);
      reloadOnChange(context, () => load(context, maker));
    },
  };
}

async function load(context: LoaderContext, maker: string): Promise<void> {
  const { store, logger, parseData } = context;
  const root = contentFolder(context);
  const seen = new Set<string>();
  let read = 0;
  for (const folder of listStories(root)) {
    const listed = listStory(folder);
    const story = readStoryFile(listed);
    if ('problems' in story || listed.problems.length > 0) refuseContent(root);
    for (const file of listed.articles) {
      const key = `${listed.id}/${file.id}`;
      seen.add(key);
      const bytes = readFileSync(file.file);
      const digest = digestOf(maker, story.meta.date ?? '', bytes);
      if (store.get(key)?.digest === digest) continue;
      const article = readArticle({ ...file, bytes }, story.meta.date);
      if ('problems' in article) refuseContent(root);
      const stored = storeArticle(listed.id, article, extractArticle(article));
      store.set({ id: key, data: await parseData({ id: key, data: { ...stored }, filePath: file.file }), digest });
      read += 1;
      if (read % PROGRESS_STEP === 0) logger.info(`${read} articles read`);
    }
  }
  for (const key of store.keys()) if (!seen.has(key)) store.delete(key);
  logger.info(`articles: ${read} read, ${seen.size - read} unchanged`);
}

function digestOf(maker: string, date: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${maker}\0${date}\0`).update(bytes).digest('hex');
}
