import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collate } from '../../src/compare/index.ts';
import { collation as collationSchema } from '../../src/compare/schema.ts';
import { listStories, readClaims, readStory } from '../../src/stories/index.ts';
import { temporaryStory } from '../stories/temporary-story.ts';

const stories = listStories('content');

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH ?? '', ...environment };
  return spawnSync(process.execPath, ['src/cli/collate.ts', ...args], { encoding: 'utf8', env });
}

test.each(stories)('%s gives one record whatever the time zone, the language and the order of its files', (folder) => {
  const tokyo = run([folder], { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' });
  const lima = run([`${folder}/`], { TZ: 'America/Lima', LC_ALL: 'C' });
  expect(tokyo.stderr).toBe('');
  expect(tokyo.stdout).toBe(lima.stdout);
  const story = readClaims(readStory(folder));
  const reversed = { ...story, articles: story.articles.toReversed() };
  expect(`${JSON.stringify(collate(reversed), null, 2)}\n`).toBe(tokyo.stdout);
});

test.each(stories)('%s keeps the contract', (folder) => {
  const record = collationSchema.parse(JSON.parse(run([folder]).stdout));
  const texts = new Map(record.articles.map(({ id, text }) => [id, text]));
  for (const { article, start, end, quote } of record.claims) {
    expect(texts.get(article)?.slice(start, end)).toBe(quote.exact);
  }
  const claims = new Set(record.claims.map(({ id }) => id));
  expect(claims.size).toBe(record.claims.length);
  for (const { readings, silent } of record.comparisons) {
    for (const reading of readings) for (const id of reading.claims) expect(claims).toContain(id);
    const named = [...readings.map(({ article }) => article), ...silent].sort();
    expect(named).toEqual([...texts.keys()].sort());
  }
});

test('a story that cannot be published ends with exit code 1 and its problems on standard error', () => {
  const folder = temporaryStory({ 'story.yaml': 'title: Ferry\n', 'post.md': '---\ncolour: red\n---\nAground.\n' });
  const { status, stdout, stderr } = run([folder]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    `${join(folder, 'post.md')}:2:1 expected one of title, outlet, author, published, url, via, place, language, not \`colour\`. Remove it, or correct its spelling.\n`,
  );
});

test.each([[[]], [['one', 'two']]])('called with %j it says how to call it', (args) => {
  const { status, stderr } = run(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^collate: expected the folder of one story\n\nnpm run -s collate -- STORY-FOLDER\n/u);
});
