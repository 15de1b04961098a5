import { expect, test } from 'vitest';
import type { GonePage } from '../../../src/site/fates.ts';
import { changesOf } from '../../../src/site/record/changes.ts';
import { followed, recorded } from './site-of.ts';

const titles = (story: ReturnType<typeof followed>) => changesOf([story]).map(({ title }) => title);

const gonePage = (id: string, into: GonePage['into'] = []): GonePage => ({
  id,
  label: 'Boats that helped',
  overline: 'Counts',
  lead: 'This comparison is no longer part of the story since 1 June 2023: the reports as they stand do not give it.',
  path: `/ferry/claims/${id}/`,
  into,
  moved: into.length === 1 ? into[0] : undefined,
  quotes: [],
  url: undefined,
});

test('a discrepancy whose address is recorded is told as new, with its day', () => {
  const changes = changesOf([followed({ 'people-hurt': recorded() })]);
  expect(changes).toMatchObject([
    {
      title: 'People hurt: conflict',
      published: '2023-05-04',
      updated: '2023-05-04',
      href: '/ferry/claims/people-hurt/',
    },
  ]);
});

test('what is not recorded is not told: its address may change', () => {
  expect(changesOf([followed({})])).toEqual([]);
});

test('what one report alone says is no discrepancy', () => {
  expect(titles(followed({ 'cost-of-repair': recorded() }))).toEqual([]);
});

test('what was a discrepancy and is none any more is told as settled', () => {
  const [change] = changesOf([
    followed({ 'cost-of-repair': recorded({ changed: '2023-06-01', verdict: 'single', was: 'conflict' }) }),
  ]);
  expect(change?.title).toBe('Cost of the repair: settled, one report');
  expect(change?.lines.at(-1)).toBe('Until 1 June 2023 it was judged “Conflict”.');
});

test('another verdict is told with the one before, and comes first', () => {
  const changes = changesOf([
    followed({
      'people-hurt': recorded(),
      'the-rudder': recorded({ changed: '2023-06-02', verdict: 'wording', was: 'attribution' }),
    }),
  ]);
  expect(changes.map(({ comparison }) => comparison)).toEqual(['the-rudder', 'people-hurt']);
  expect(changes[0]).toMatchObject({ published: '2023-05-04', updated: '2023-06-02' });
  expect(changes[0]?.lines.at(-1)).toBe('Until 2 June 2023 it was judged “Other source”.');
});

test('what is gone, moved or split says so, unless it was no discrepancy', () => {
  const target = { id: 'people-hurt', label: 'People hurt', href: '/x/', path: '/x/', verdict: 'conflict' as const };
  const pages = [
    gonePage('boats'),
    gonePage('moved', [target]),
    gonePage('parted', [target, target]),
    gonePage('alone'),
    gonePage('not-recorded-yet'),
  ];
  const at = (verdict?: 'conflict' | 'single') => recorded({ gone: '2023-06-01', verdict });
  const story = followed(
    { boats: at(), moved: at('conflict'), parted: at('conflict'), alone: at('single'), 'not-recorded-yet': recorded() },
    pages,
  );
  expect(titles(story)).toEqual(['Boats that helped: gone', 'Boats that helped: moved', 'Boats that helped: split']);
  expect(changesOf([story]).map(({ updated }) => updated)).toEqual(['2023-06-01', '2023-06-01', '2023-06-01']);
});
