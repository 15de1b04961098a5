import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collate } from '../../src/compare/index.ts';
import type { Comparison } from '../../src/compare/schema.ts';
import { readClaims, readStory } from '../../src/stories/index.ts';

export const reasons = {
  dismiss: 'One of the two counts lorries, too.',
  relabel: 'Engineers looked at the deck alone.',
} as const;

/** Writes the invented story of a bridge with edits of two of its conflicts, and gives these as they were. */
export function writeEditedStory(folder: string): { readonly dismissed: Comparison; readonly renamed: Comparison } {
  cpSync('tests/fixtures/stories/toll-bridge', folder, { recursive: true });
  rmSync(join(folder, 'expected.json'));
  const { comparisons } = collate(readClaims(readStory(folder)));
  const [dismissed] = comparisons.filter(({ kind, verdict }) => kind === 'percent' && verdict === 'conflict');
  const [renamed] = comparisons.filter(({ kind, verdict }) => kind === 'count' && verdict === 'conflict');
  if (!dismissed || !renamed) throw new RangeError('Expected a conflict of percentages and one of counts');
  const edits = [
    { edit: 'dismiss', comparison: dismissed.id, because: reasons.dismiss },
    { edit: 'relabel', comparison: renamed.id, label: 'Cracks found in the deck', because: reasons.relabel },
  ];
  // JSON is YAML.
  writeFileSync(join(folder, 'edits.yaml'), JSON.stringify(edits, null, 2));
  return { dismissed, renamed };
}
