import { expect, test } from 'vitest';
import { citationOf } from '../../src/site/citation.ts';
import type { ReadingView } from '../../src/site/story-view.ts';
import { comparisonCalled } from './ferry-view.ts';

const hurt = comparisonCalled('people-hurt');

function reading(siglum: string): ReadingView {
  const found = hurt.readings.find(({ article }) => article.siglum === siglum);
  if (!found) throw new RangeError(`Expected a reading of ${siglum}`);
  return found;
}

test('a citation holds the words, who wrote them where and when, and under which point they stand', () => {
  const { article, ...rest } = reading('A');
  const full = {
    ...article,
    title: 'Ferry aground',
    outlet: 'Harbour Post',
    author: 'Ada Nore',
    via: 'a clippings service',
  };
  const dated = { ...full, published: '2024-03-06', publishedWords: '6 March 2024' };
  const words = rest.claims[0]?.quote.exact;
  expect(citationOf(hurt, { article: dated, ...rest })).toBe(
    `“${words}” – Ada Nore, “Ferry aground”, Harbour Post, 6 March 2024, via a clippings service. Beside what others say in “${hurt.label}”, Variorum,`,
  );
});

test('of a report that states nothing, it says so', () => {
  const { article, ...rest } = reading('C');
  const { title: _, outlet: __, published: ___, ...bare } = article;
  const nameless = { ...bare, opening: 'A ferry ran aground' };
  expect(citationOf(hurt, { article: nameless, ...rest })).toContain(
    '” – untitled report that begins “A ferry ran aground”, undated. Beside',
  );
});

test('quotation marks stand once around a quotation', () => {
  const { article, claims, ...rest } = reading('A');
  const quoted = claims.map((claim) => ({ ...claim, quote: { ...claim.quote, exact: '“We hit\nsomething,”' } }));
  expect(citationOf(hurt, { article, claims: quoted, ...rest })).toMatch(/^“We hit something,” – /u);
});
