import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.ts';
import { articleBlocks } from '../../src/site/article-view.ts';
import { ferryView } from './ferry-view.ts';

function blocksOf(id: string) {
  const article = ferryView.articles.find((one) => one.id === id);
  const read = readMarkdown(article?.text ?? '');
  if (!article || 'excess' in read) throw new RangeError(`Expected a report ${id} that can be read`);
  return articleBlocks(ferryView, article, { tree: read.tree });
}

test('each paragraph has its own marks and the notes that belong to them', () => {
  const [first, second] = blocksOf('bay-courier');
  expect(first?.html).toContain('id="m-day-a"');
  expect(first?.notes.map(({ comparison }) => comparison.id)).toEqual(['day-of-the-grounding']);
  expect(second?.html).toMatch(
    /<mark id="m-hurt-a"[^>]*><a href="#n-hurt-a"[^>]*>At least 12 people were hurt<\/a><\/mark>/u,
  );
  expect(second?.notes.map(({ id, mark }) => [id, mark])).toEqual([
    ['n-hurt-a', 'm-hurt-a'],
    ['n-rudder-a', 'm-rudder-a'],
  ]);
});

test('a note has what this report says and what the others say', () => {
  const note = blocksOf('bay-courier')[1]?.notes[0];
  expect(note?.own.article.siglum).toBe('A');
  expect(note?.others.map(({ article }) => article.siglum)).toEqual(['B', 'C']);
});

test('what no other report speaks of is kept apart', () => {
  const [, second] = blocksOf('island-radio');
  expect(second?.alone.map(({ comparison }) => comparison.id)).toEqual(['cost-of-repair']);
});
