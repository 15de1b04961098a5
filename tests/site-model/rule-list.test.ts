import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleRecords } from '../../src/claims/rules/index.ts';
import { cutAround, ruleGroups, ruleInWords } from '../../src/site/rule-list.ts';
import { verdictRules } from '../../src/site/verdict-rules.ts';

test('every rule that judges has words for readers', () => {
  const sources = globSync('src/compare/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const used = new Set(sources.flatMap((source) => source.match(/(?<=')verdict\/[a-z-]+(?=')/gu) ?? []));
  expect(used.size).toBeGreaterThan(0);
  expect([...used].filter((rule) => verdictRules[rule] === undefined)).toEqual([]);
});

test('the list has every rule that finds, once', () => {
  const listed = ruleGroups().flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(ruleRecords.map(({ id }) => id).toSorted());
});

test('a rule without words is named by its id', () => {
  expect(ruleInWords('date/by-moon')).toBe('By moon.');
  expect(ruleInWords('verdict/single')).toBe(verdictRules['verdict/single']);
});

test('a sentence is cut around the words that a rule finds', () => {
  expect(cutAround('The ferry left on Monday at noon.', 'on Monday')).toEqual([
    'The ferry left ',
    'on Monday',
    ' at noon.',
  ]);
});
