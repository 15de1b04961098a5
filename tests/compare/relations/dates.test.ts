import { expect, test } from 'vitest';
import { relateDates } from '../../../src/compare/relations/dates.ts';

const day = (iso: string) => ({ edtf: iso, from: iso, to: iso });
const october = { edtf: '2031-10', from: '2031-10-01', to: '2031-10-31' };

test.each([
  ['one day and the same', day('2031-10-24'), day('2031-10-24'), 'equal'],
  ['one day and the next', day('2031-10-24'), day('2031-10-25'), 'incompatible'],
  ['a month and a day in it', october, day('2031-10-24'), 'compatible'],
  ['a month and a day behind it', october, day('2031-11-01'), 'incompatible'],
  [
    'days of a week and one of them',
    { edtf: '2031-11-10/2031-11-13', from: '2031-11-10', to: '2031-11-13' },
    day('2031-11-12'),
    'compatible',
  ],
  [
    'since August and since September: two beginnings',
    { edtf: '2031-08/..', from: '2031-08-01', to: null },
    { edtf: '2031-09/..', from: '2031-09-01', to: null },
    'incompatible',
  ],
  [
    'since September and a beginning in early September',
    { edtf: '2031-09/..', from: '2031-09-01', to: null },
    { edtf: '2031-09-01/2031-09-10', from: '2031-09-01', to: '2031-09-10' },
    'compatible',
  ],
] as const)('%s', (_, a, b, relation) => {
  expect(relateDates(a, b)).toBe(relation);
  expect(relateDates(b, a)).toBe(relation);
});
