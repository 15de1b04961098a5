import { expect, test } from 'vitest';
import { addLinks, brokenLinks, noLinks } from './links.ts';
import { type Newsdesk, publish } from './newsdesk.ts';
import type { Report } from './report.ts';

function report(key: string, ...sentences: readonly string[]): Report {
  const paragraphs = sentences.map((text, at) => {
    const origin = Array.from({ length: text.length }, (_, place) => place);
    return { type: 'paragraph' as const, source: `${key}#${at}`, text, origin };
  });
  const published = '2023-05-03';
  return { key, file: key, title: key, outlet: key, published, url: undefined, reference: published, paragraphs };
}

const costs = 'The repair of the pier will cost 3 million crowns, the harbour master said.';
const courier = report('courier', costs, 'The new ferry was bought for 40 million crowns in the spring.');
const radio = report('radio', costs, 'Passengers waited on the quay until dark.');

const opening: Newsdesk = {
  story: 'ferry',
  reports: [courier, report('gazette', 'The new ferry was bought for 38 million crowns in the spring.')],
  drawer: [],
  edits: [],
  relabel: '',
  strictness: 1,
  collation: undefined,
  ledger: [],
};

const holderOf = ({ collation }: Newsdesk, words: string): string => {
  const claim = collation?.claims.find(({ quote }) => quote.exact.includes(words));
  const holder = collation?.comparisons.find(({ readings }) =>
    readings.some(({ claims }) => claim && claims.includes(claim.id)),
  );
  if (!holder) throw new Error(`Expected a comparison of ${words}`);
  return holder.id;
};

test('what an editor split off may be given back all that it came from, under its own id', () => {
  const first = publish({ ...opening, reports: [...opening.reports, radio] }, '2030-01-01', false);
  const pier = holderOf(first.desk, '3 million');
  const split = { edit: 'split' as const, comparison: pier, quotes: [{ article: 'radio', quote: '3 million crowns' }] };
  const because = 'The radio means another pier.';
  const parted = publish({ ...first.desk, edits: [{ ...split, because }] }, '2030-01-02', true);
  const part = parted.collation.comparisons.find(({ id, readings }) => {
    return id !== pier && readings.some(({ article, value }) => article === 'radio' && value.includes('3 million'));
  });
  if (!part) throw new Error('Expected what was split off');
  const back = { edit: 'merge' as const, comparisons: [part.id, pier], because: 'It is the same pier.' };
  const last = publish({ ...parted.desk, edits: [...parted.desk.edits, back] }, '2030-01-03', true);
  expect(last.desk.edits).toHaveLength(2);
  expect(last.faults).toEqual([]);
});

test('what an editor joined to another may be told by other reports than when it was first published', () => {
  const links = noLinks();
  const first = publish(opening, '2030-01-01', false);
  addLinks(links, first);
  const [pier, ferry] = [holderOf(first.desk, '3 million'), holderOf(first.desk, '40 million')];
  const joined = { edit: 'merge' as const, comparisons: [ferry, pier], because: 'Both are of the harbour.' };
  const merged = publish({ ...first.desk, edits: [joined], reports: [...opening.reports, radio] }, '2030-01-02', false);
  addLinks(links, merged);
  const reports = merged.desk.reports.filter(({ key }) => key !== 'courier');
  const last = publish({ ...merged.desk, reports }, '2030-01-03', false);
  expect(last.desk.edits).toEqual([joined]);
  expect(holderOf(last.desk, '3 million')).toBe(ferry);
  expect(brokenLinks(links, last)).toEqual([]);
});
