import { describe, expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import type { Claim } from '../../src/claims/schema.ts';
import { clockStretcher, clockTicks } from '../../src/site/clock-axis.ts';

/** Dates of sentences that a person wrote, as the site has them. */
const timesIn = (...texts: readonly string[]): readonly Claim[] =>
  texts.flatMap((text) =>
    extract({ id: 'report', text, reference: '2031-03-10' })
      .claims.map(({ claim }) => claim)
      .filter(({ kind }) => kind === 'date'),
  );

const stretchesOf = (...texts: readonly string[]) => {
  const claims = timesIn(...texts);
  const toStretch = clockStretcher(claims);
  return toStretch && claims.map(toStretch);
};

describe('times of day stand on an axis of minutes', () => {
  test('a time is a point', () => {
    expect(stretchesOf('The ferry left at 5:40 p.m.', 'The ferry left at 18:05.')).toEqual([
      { min: 1060, max: 1060, vague: false },
      { min: 1085, max: 1085, vague: false },
    ]);
  });

  test('the morning stands behind the evening before it', () => {
    expect(stretchesOf('The raid began at 11:20 p.m.', 'The raid began at 1:05 a.m.')).toEqual([
      { min: 1400, max: 1400, vague: false },
      { min: 1505, max: 1505, vague: false },
    ]);
  });

  test('a day has no place on it', () => {
    expect(stretchesOf('The raid began at 11:20 p.m.', 'The raid began on May 4.')).toBeUndefined();
  });
});

test('ticks are whole hours or parts of one, and go over midnight', () => {
  expect(clockTicks(1400, 1505).map(({ label }) => label)).toEqual([
    '23:00',
    '23:30',
    '00:00',
    '00:30',
    '01:00',
    '01:30',
  ]);
  expect(clockTicks(120, 240).map(({ label }) => label)).toEqual(['02:00', '02:30', '03:00', '03:30', '04:00']);
});
