import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { measurandOf } from '../../../src/claims/statements/measurand.ts';
import { readDocument } from '../../../src/claims/text/index.ts';

/** What the figure in brackets is a value of. */
function measurandIn(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  return measurandOf(readDocument({ id: 'example', text }), { start, end })?.lower;
}

describe('what a figure is a value of', () => {
  test.each<[string, string]>([
    ['Turnout was put at [61%].', 'turnout'],
    ['Officials put turnout at about [61%] on Sunday.', 'turnout'],
    ['Turnout, given as 61% at first, proved to be [63%].', 'turnout'],
    ['Turnout: [61 per cent]', 'turnout'],
    ['The vote was held on a turnout of just [61%].', 'turnout'],
    ['The harbour authority expected an [84%] turnout.', 'turnout'],
    ['The shaft was dug to a depth of nearly [40 metres].', 'depth'],
    ['By Friday the repair had cost [$4m].', 'repair'],
    ['The cost of the repair rose to [$4m].', 'cost'],
    ['The mill hopes for [$4m] in annual savings.', 'savings'],
    ['The bank lifted its forecast for exports to [3%].', 'forecast'],
    ['A tax that rose to [5%] drove them away.', 'tax'],
    ['The trial, which lasted [six weeks], ended on Monday.', 'trial'],
  ])('%s', (text, noun) => {
    expect(measurandIn(text)).toBe(noun);
  });

  test.each([
    'It fell by [3%].',
    'On Friday Brandt fell [3%].',
    'A total of [40 metres] of wire was stolen.',
    'The owner bought [40 acres].',
    'The number of berths rose by [3%].',
    'Nobody saw it for [six weeks].',
  ])('nothing is told: %s', (text) => {
    expect(measurandIn(text)).toBeUndefined();
  });
});

/** The counts of a text, each with what it is a count of. */
function countsIn(text: string): readonly (readonly [string, number | null])[] {
  return extract({ id: 'example', text }).claims.flatMap(({ claim }) =>
    claim.kind === 'count' ? [[claim.value.unit, claim.value.min] as const] : [],
  );
}

describe('a number that counts nothing behind it', () => {
  test.each<[string, string, number]>([
    ['The bridge party won by a majority of just 389.', 'majority', 389],
    ['Attendance was given as 4,216.', 'attendance', 4216],
    ['The grandstand has a capacity of 1,180.', 'capacity', 1180],
    ['The index rose to 7,431.', 'index', 7431],
    ['Majority for the bridge: 313', 'majority', 313],
    ['Rejected papers: 3,047 (of which 12 blank)', 'papers', 3047],
  ])('is of what it is a value of: %s', (text, unit, figure) => {
    expect(countsIn(text)).toContainEqual([unit, figure]);
  });

  test.each([
    'He carried a .38 revolver.',
    'The names of two were not given.',
    'Executive power went to five.',
    'The youngest was 17.',
    'Nothing was planned in the summer of 1967.',
    'Update: 4 more on the way',
  ])('is of nothing: %s', (text) => {
    expect(countsIn(text).filter(([unit]) => unit !== 'year of age')).toEqual([]);
  });
});
