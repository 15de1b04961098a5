import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { collate } from '../../../src/compare/index.ts';

/** "verdict: label" of the comparisons that two or more reports stand in; the first is of 10 March 2031, the next of 12 March. */
function heldTogether(texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, at) => {
    const [id, published] = [`report-${at}`, `2031-03-1${at * 2}`];
    return { id, published, extraction: extract({ id, text, reference: published }) };
  });
  return collate({ id: 'story', title: 'Story', articles })
    .comparisons.filter(({ readings }) => readings.length > 1)
    .map(({ kind, verdict }) => `${kind}: ${verdict}`);
}

describe('what is of two things stands in no row together', () => {
  test.each<readonly [first: string, second: string]>([
    [
      'The flood was the worst since 1987, when 212 people were killed in the valley.',
      'As many as 90 people were killed in the flood in the valley, the mayor said.',
    ],
    [
      'The cable car, which had 46 people aboard, came down near the lake.',
      'The cable car was overloaded by at least nine people when it came down near the lake.',
    ],
  ])('%s %s', (first, second) => {
    expect(heldTogether([first, second])).toEqual([]);
  });
});
