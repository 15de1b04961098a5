import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltSite, readSite } from './site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite();
});

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

test('every claim is a place of its article, and every reference leads to what is there', () => {
  expect(site.collations.length).toBeGreaterThan(0);
  for (const { articles, claims, comparisons, actors } of site.collations) {
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const claimIds = new Set(claims.map(({ id }) => id));
    expect(claimIds.size).toBe(claims.length);
    for (const { id, article, start, end, quote } of claims) {
      expect(texts.get(article)?.slice(start, end), id).toBe(quote.exact);
    }
    for (const { id, readings, silent } of comparisons) {
      expect(
        readings.flatMap((reading) => reading.claims).filter((claim) => !claimIds.has(claim)),
        id,
      ).toEqual([]);
      const spoken = [...readings.map(({ article }) => article), ...silent];
      expect(spoken.toSorted(), id).toEqual([...texts.keys()].sort());
    }
    for (const { id, mentions } of actors) {
      const outside = mentions.filter(({ article, end }) => end > (texts.get(article)?.length ?? 0));
      expect(outside, id).toEqual([]);
    }
  }
});

test('the text of every article is what its file says', () => {
  for (const { story, articles } of site.collations) {
    for (const { id, text } of articles) {
      const source = readFileSync(join('content', story.id, `${id}.md`), 'utf8').replace(/^---\n.*?\n---\n/su, '');
      // Markdown's own signs aside, the file's words are the record's words, in order.
      expect(words(text), `${story.id}/${id}`).toEqual(words(plain(source)));
    }
  }
});

test('marked and quoted words on the pages are those of an article', () => {
  const texts = site.collations.flatMap(({ articles }) => articles.map(({ text }) => oneLine(text)));
  // The pages on how it works mark sentences that were made as examples.
  const invented = site.pages
    .filter(({ file }) => !file.startsWith('about/'))
    .flatMap(({ file, tree }) =>
      selectAll('main mark', tree)
        .filter((mark) => !selectAll('.legend mark', tree).includes(mark))
        .map((element) => oneLine(textOf(element)))
        .filter((words) => !texts.some((text) => text.includes(words)))
        .map((words) => `${file}: ${words}`),
    );
  expect(invented).toEqual([]);
});

test('every claim that a report makes is marked in it, in its own words', () => {
  for (const { story, claims } of site.collations) {
    for (const claim of claims) {
      const page = site.pages.find(({ file }) => file === `${story.id}/articles/${claim.article}/index.html`);
      const marks = page === undefined ? [] : selectAll(`#m-${claim.id}`, page.tree);
      expect(marks.length, claim.id).toBe(1);
    }
  }
});

/** A file's text without the signs of Markdown: links keep their words, headings and emphasis theirs. */
function plain(source: string): string {
  return source
    .replaceAll(/!?\[(?<words>[^\]]*)\]\([^)]*\)/gu, '$<words>')
    .replaceAll(/^(?:#{1,6}|>|[-*+]|\d+\.)\s+/gmu, '')
    .replaceAll(/[*_\\`]/gu, '');
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
