import { expect, test } from 'vitest';
import { namedAnswer } from '../../src/site/named-answer.ts';
import { comparisonCalled } from './ferry-view.ts';

const hurt = comparisonCalled('people-hurt');
const verdict = 'Taken at their word, the reports can’t all be right.';

test('each value stands with who gives it, and what follows stands last', () => {
  const answer = namedAnswer(hurt, 200);
  expect(answer).toMatch(
    /^Bay Courier: [^;]*12[^;]*; Island Radio: [^;]*(?:14|Fourteen)[^;]*; “A ferry ran aground[^;]*”: [^;]*9/iu,
  );
  expect(answer.endsWith(verdict)).toBe(true);
});

test('where there is less room, what follows goes first, then names of those who say the same', () => {
  const [reading] = hurt.readings;
  const same = { ...hurt, readings: reading ? [reading, reading, reading] : [] };
  const whole = namedAnswer(same, 200);
  expect(whole).toMatch(/^Bay Courier, Bay Courier and Bay Courier: /u);
  expect(namedAnswer(same, whole.length - 1)).toBe(whole.slice(0, -verdict.length - 1));
  expect(namedAnswer(same, 50)).toMatch(/^Three reports: [^.]*12[^.]*\.$/iu);
});

test('it is never longer than it may be', () => {
  for (let limit = 10; limit < 200; limit += 1) expect(namedAnswer(hurt, limit).length).toBeLessThanOrEqual(limit);
});
