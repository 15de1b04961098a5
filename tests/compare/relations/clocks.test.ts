import { expect, test } from 'vitest';
import { relateClocks } from '../../../src/compare/relations/clocks.ts';

test.each<[string, string, string]>([
  ['T04:17', 'T04:17', 'equal'],
  ['T04:17', 'T04:30', 'incompatible'],
  ['T18:25', 'T18:35', 'incompatible'],
  ['T04:00', 'T04:08', 'compatible'],
  ['T04:00', 'T16:00', 'incompatible'],
  ['T04:00?', 'T16:00', 'compatible'],
  ['T02:50~', 'T03:00', 'compatible'],
  ['T17:00~', 'T17:17', 'compatible'],
  ['T15:30~', 'T15:50', 'compatible'],
  ['T15:30~', 'T15:55', 'incompatible'],
  ['T00:00~', 'T23:00/2031-05-04T23:20', 'compatible'],
  ['T02:40/2031-05-04T03:00', 'T02:50', 'compatible'],
  ['T02:40/2031-05-04T03:00', 'T04:00', 'incompatible'],
  ['T23:40/2031-05-04T00:00', 'T23:50', 'compatible'],
  ['T08:30Z', 'T08:30', 'unknown'],
])('%s and %s', (a, b, relation) => {
  expect(relateClocks(`2031-05-04${a}`, `2031-05-06${b}`)).toBe(relation);
  expect(relateClocks(`2031-05-06${b}`, `2031-05-04${a}`)).toBe(relation);
});

test('days have no time of day', () => {
  expect(relateClocks('2031-05-04', '2031-05-04T10:00')).toBeUndefined();
});
