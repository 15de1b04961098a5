import { expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import type { ClaimKind } from '../../src/claims/schema.ts';
import { collate } from '../../src/compare/index.ts';

function labelsOf(kind: ClaimKind, text: string): readonly string[] {
  const extraction = extract({ id: 'report', text, reference: '2031-03-10' });
  return collate({ id: 'story', title: 'Story', articles: [{ id: 'report', extraction }] })
    .comparisons.filter((comparison) => comparison.kind === kind)
    .map(({ label }) => label);
}

test.each<readonly [ClaimKind, string, readonly string[]]>([
  ['date', 'The Tarn Bridge, completed in 1931, is closed.', ['When Tarn Bridge was completed']],
  ['date', 'On March 8, the ferry, the oldest of the fleet, sank.', ['When the ferry sank']],
  ['duration', 'The pumps stayed silent for nine hours.', ['How long the pumps stayed silent']],
  ['count', 'About 640 streets were without water.', ['Number of streets that were without water']],
  ['count', 'Two people were on duty at the lock.', ['Number of people who were on duty at the lock']],
  ['count', 'The tower is 71 metres high.', ['Number of metres']],
  ['place', 'A roof collapsed in Tarnford.', ['Where a roof collapsed']],
  [
    'attribution',
    'At least 40 shops are shut, the Tarn Chamber of Trade said.',
    ['Who says that at least 40 shops are shut'],
  ],
  [
    'attribution',
    'Engineers closed the lock, according to the Tarn Port Authority.',
    ['Who says that engineers closed the lock'],
  ],
])('a label for a %s: %s', (kind, text, labels) => {
  expect(labelsOf(kind, text)).toEqual(labels);
});
