import { describe, expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import type { Found } from '../../src/claims/layers.ts';
import { ruleRecords } from '../../src/claims/rules/index.ts';

function findings(text: string, published = '2025-11-13'): readonly (Found & { exact: string })[] {
  const { layers } = extract({ id: 'example', text, reference: published });
  return (Object.values(layers) as readonly (readonly Found[])[])
    .flat()
    .map((found) => ({ ...found, exact: text.slice(found.start, found.end) }));
}

describe.each(ruleRecords.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example) => [example.text, example] as const))('finds in: %s', (text, example) => {
    const found = findings(text, example.published).filter((finding) => finding.rule === id);
    expect(found.map((finding) => finding.exact)).toContain(example.finds);
    const match = found.find((finding) => finding.exact === example.finds);
    if (example.with) expect(match).toMatchObject(example.with);
  });

  test.each(rule.counterexamples.map((text) => [text]))('finds nothing in: %s', (text) => {
    expect(findings(text).filter((finding) => finding.rule === id)).toEqual([]);
  });
});

test('rule ids are unique and well formed', () => {
  const ids = ruleRecords.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
});
