import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { articlesLoader } from '../../src/loaders/articles.ts';
import { storiesLoader } from '../../src/loaders/stories.ts';
import { extractArticle, readStory, restoreArticle, storedArticle } from '../../src/stories/index.ts';
import { temporaryStory } from '../stories/temporary-story.ts';

const files = {
  'story.yaml': 'title: Ferry runs aground\ndate: 2024-03-07\n',
  'harbour-post.md': 'At least 12 people were hurt on Tuesday when the ferry ran aground, police said.\n',
  'gazette.md': '---\npublished: 2024-03-08\n---\nThe ferry *ran aground*, and 14 people were hurt.\n',
};

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly digest?: string | number;
}

/** What a loader is given by Astro: a store that outlives builds, and a log. */
function site() {
  const folder = temporaryStory(files, 'content/ferry');
  const root = dirname(dirname(folder));
  const entries = new Map<string, Entry>();
  const log: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: Entry) => entries.set(entry.id, entry),
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
  };
  const context = {
    store,
    logger: { info: (line: string) => log.push(line), error: (line: string) => log.push(line) },
    config: { root: pathToFileURL(`${root}/`) },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (data: unknown) => JSON.stringify(data),
  };
  const load = (loader: Loader) => loader.load(context as unknown as LoaderContext);
  return { folder, entries, log, load };
}

test('every article becomes an entry that can be kept and put together again', async () => {
  const { folder, entries, load } = site();
  await load(articlesLoader({ fingerprint: 'one' }));
  expect([...entries.keys()].sort()).toEqual(['ferry/gazette', 'ferry/harbour-post']);
  for (const article of readStory(folder).articles) {
    const kept = structuredClone(entries.get(`ferry/${article.id}`)?.data);
    const { file: _, ...read } = article;
    expect(restoreArticle(storedArticle.parse(kept))).toEqual({
      ...read,
      story: 'ferry',
      extraction: extractArticle(article),
    });
  }
});

test('articles are read again when they, their story or the code change, and leave when their file does', async () => {
  const { folder, log, entries, load } = site();
  const said = async (fingerprint: string) => {
    await load(articlesLoader({ fingerprint }));
    return log.at(-1);
  };
  expect(await said('one')).toBe('articles: 2 read, 0 unchanged');
  expect(await said('one')).toBe('articles: 0 read, 2 unchanged');
  writeFileSync(join(folder, 'gazette.md'), 'Nobody was hurt.\n');
  expect(await said('one')).toBe('articles: 1 read, 1 unchanged');
  expect(await said('two')).toBe('articles: 2 read, 0 unchanged');
  writeFileSync(join(folder, 'story.yaml'), 'title: Ferry\ndate: 2024-03-09\n');
  expect(await said('two')).toBe('articles: 2 read, 0 unchanged');
  rmSync(join(folder, 'gazette.md'));
  expect(await said('two')).toBe('articles: 0 read, 1 unchanged');
  expect([...entries.keys()]).toEqual(['ferry/harbour-post']);
});

test.each(['cold', 'warm'])(
  'a %s build ends with every problem of the content, whichever loader meets it',
  async (start) => {
    const { folder, load } = site();
    const loaders = [articlesLoader({ fingerprint: 'one' }), storiesLoader()];
    if (start === 'warm') for (const loader of loaders) await load(loader);
    writeFileSync(join(folder, 'story.yaml'), 'titel: Ferry\n');
    writeFileSync(join(folder, 'gazette.md'), '---\npublished: soon\n---\nThe ferry ran aground.\n');
    for (const loader of loaders) {
      await expect(load(loader)).rejects.toThrow(/gazette\.md:2:1 expected `published`.*story\.yaml:1:1 expected/su);
    }
    // And again: nothing of the broken article was kept.
    for (const loader of loaders) await expect(load(loader)).rejects.toThrow(/gazette\.md:2:1/u);
  },
);

test('an article that alone is broken ends the build', async () => {
  const { folder, load } = site();
  writeFileSync(join(folder, 'gazette.md'), '---\ncolour: red\n---\nThe ferry ran aground.\n');
  await expect(load(articlesLoader({ fingerprint: 'one' }))).rejects.toThrow(/gazette\.md:2:1 expected one of title/u);
});

test('a story becomes an entry, and leaves with its folder', async () => {
  const { folder, entries, load } = site();
  await load(storiesLoader());
  expect([...entries.values()].map(({ id, data }) => [id, data])).toEqual([
    ['ferry', { id: 'ferry', meta: { title: 'Ferry runs aground', date: '2024-03-07' }, edits: [] }],
  ]);
  rmSync(folder, { recursive: true });
  await load(storiesLoader());
  expect([...entries.keys()]).toEqual([]);
});
