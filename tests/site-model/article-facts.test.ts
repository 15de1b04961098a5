import { expect, test } from 'vitest';
import { articleFacts, knownBy } from '../../src/site/article-facts.ts';
import type { ArticleView } from '../../src/site/story-view.ts';
import { ferryView } from './ferry-view.ts';

function report(siglum: string): ArticleView {
  const found = ferryView.articles.find((article) => article.siglum === siglum);
  if (!found) throw new RangeError(`Expected a report ${siglum}`);
  return found;
}

const told = (article: ArticleView) =>
  articleFacts(article).map(({ before, words }) => (before === undefined ? words : `${before} ${words}`));

test('all that a document states of itself is told, with where it was found and is dated from', () => {
  const full = { ...report('A'), title: 'Ferry aground', outlet: 'Harbour Post', published: '2024-03-06T18:30' };
  expect(told({ ...full, author: 'Ada Nore', place: 'Cape Nore', via: 'a clippings service' })).toEqual([
    'Harbour Post',
    'by Ada Nore',
    'from Cape Nore',
    '6 March 2024',
    'via a clippings service',
  ]);
});

test('what it does not state is said in one piece', () => {
  expect(told(report('C'))).toEqual(['title, outlet and date not stated']);
});

test('a report is known by its outlet, its title or its first words, cut inside the quotation marks', () => {
  const { outlet: _, title: __, ...nameless } = report('C');
  expect(knownBy({ ...nameless, outlet: 'Harbour Post', title: 'Ferry aground' })).toBe('Harbour Post');
  expect(knownBy({ ...nameless, title: 'Ferry aground' })).toBe('Ferry aground');
  expect(knownBy({ ...nameless, opening: 'The ferry ran aground on Tuesday' }, 20)).toBe('“The ferry ran…”');
});
