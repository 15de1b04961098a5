import { extract } from '../../src/claims/index.ts';
import { collate } from '../../src/compare/index.ts';

/** "kind: verdict" of the comparisons that both reports stand in; the first is of 10 March 2031. */
export function heldTogether(texts: readonly [string, string], second = '2031-03-10'): readonly string[] {
  const articles = texts.map((text, at) => {
    const published = at === 0 ? '2031-03-10' : second;
    const id = `report-${at}`;
    return { id, published, extraction: extract({ id, text, reference: published }) };
  });
  return collate({ id: 'story', title: 'Story', articles })
    .comparisons.filter(({ readings }) => readings.length > 1)
    .map(({ kind, verdict }) => `${kind}: ${verdict}`);
}
