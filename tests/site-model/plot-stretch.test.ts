import { expect, test } from 'vitest';
import type { Claim } from '../../src/claims/schema.ts';
import { stretcher } from '../../src/site/plot-stretch.ts';

const base = { id: 'c', article: 'a', start: 0, end: 1, subject: 'boat', rule: 'count/by-hand' };
const quoted = (exact: string) => ({ ...base, quote: { exact, prefix: '', suffix: '' } });

function count(exact: string, min: number | null, max: number | null, hedge?: string): Claim {
  return {
    ...quoted(exact),
    kind: 'count',
    value: { min, max, unit: 'boat' },
    ...(hedge === undefined ? {} : { hedge }),
  };
}

function date(exact: string, edtf: string, from: string | null, to: string | null): Claim {
  return { ...quoted(exact), kind: 'date', value: { edtf, from, to } };
}

const stretchOf = (claim: Claim) => stretcher([claim])?.(claim);

test.each([
  [count('dozens of boats', 12, 100, 'dozens'), true],
  [count('about 400 boats', 360, 440, 'about'), true],
  [count('reportedly 24 to 36 boats', 24, 36, 'reportedly'), false],
  [count('24 to 36 boats', 24, 36), false],
  [date('May', '2023-05', '2023-05-01', '2023-05-31'), false],
  [date('earlier this week', '2023-05-08/2023-05-10', '2023-05-08', '2023-05-10'), true],
  [date('8 to 10 May', '2023-05-08/2023-05-10', '2023-05-08', '2023-05-10'), false],
  [date('around 2019', '2019~', '2019-01-01', '2019-12-31'), true],
])('$0.quote.exact: vague is $1', (claim, vague) => {
  expect(stretchOf(claim)?.vague).toBe(vague);
});

test('an open end stays open', () => {
  expect(stretchOf(date('since May', '2023-05/..', '2023-05-01', null))?.max).toBeNull();
  expect(stretchOf(count('at least 12 boats', 12, null, 'at least'))).toMatchObject({ min: 12, max: null });
});

test('figures in two units stand on one axis where one can be turned into the other', () => {
  const lasted = (exact: string, figure: number, unit: string): Claim => ({
    ...quoted(exact),
    kind: 'duration',
    value: { min: figure, max: figure, unit },
  });
  const [days, weeks, months] = [
    lasted('14 days', 14, 'day'),
    lasted('three weeks', 3, 'week'),
    lasted('a month', 1, 'month'),
  ];
  expect(stretcher([days, weeks])?.(weeks)).toMatchObject({ min: 21, max: 21 });
  expect(stretcher([days, weeks])?.(days)).toMatchObject({ min: 14, max: 14 });
  expect(stretcher([days, months])).toBeUndefined();
});
