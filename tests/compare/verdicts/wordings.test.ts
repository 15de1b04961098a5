import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import type { ClaimKind } from '../../../src/claims/schema.ts';
import { collate } from '../../../src/compare/index.ts';

interface Report {
  readonly published: string;
  readonly text: string;
}

/** The verdicts of a kind on two reports, most important first. */
function verdictsOn(kind: ClaimKind, reports: readonly Report[]): readonly string[] {
  const articles = reports.map(({ published, text }, at) => {
    const id = `report-${at}`;
    return { id, published, extraction: extract({ id, text, reference: published }) };
  });
  return collate({ id: 'story', title: 'Story', articles })
    .comparisons.filter((comparison) => comparison.kind === kind && comparison.readings.length > 1)
    .map(({ verdict }) => verdict);
}

const monday = (text: string): Report => ({ published: '2031-03-10', text });
const wednesday = (text: string): Report => ({ published: '2031-03-12', text });

describe('two reports of one matter', () => {
  test.each<readonly [string, ClaimKind, readonly Report[], readonly string[]]>([
    [
      'the missing may be fewer later',
      'casualty',
      [
        monday('The landslide left 40 people missing in the valley.'),
        wednesday('Nine people are still missing in the landslide.'),
      ],
      ['update'],
    ],
    [
      'the dead may not',
      'casualty',
      [monday('The landslide killed 40 people in the valley.'), wednesday('The landslide killed nine people.')],
      ['conflict'],
    ],
    [
      'a night goes on into the next day',
      'date',
      [
        monday('A fire destroyed the mill at Tarn Bridge on Sunday night.'),
        monday('Firefighters are at work. A fire destroyed the mill at Tarn Bridge on Monday.'),
      ],
      ['precision'],
    ],
    [
      'a thing is completed once, however far apart the years are',
      'date',
      [
        monday('The Tarn Bridge was completed in 1931.'),
        monday('Boats have turned back here ever since. The Tarn Bridge was completed in 1913.'),
      ],
      ['conflict'],
    ],
    [
      'a level on one day is not held against that of another',
      'percent',
      [
        monday('On March 3 the Tarn reservoir stood at 62 percent of its capacity.'),
        monday('On March 8 the Tarn reservoir stood at 71 percent of its capacity.'),
      ],
      [],
    ],
    [
      'two estimates by two bodies that speak on two days',
      'money',
      [
        monday('The gale caused damage of 30 million euros on the coast, the ministry of trade said.'),
        wednesday(
          'The gale caused damage of 45 million euros on the coast, the insurers’ association said on Tuesday, half as much again.',
        ),
      ],
      ['attribution'],
    ],
  ])('%s', (_, kind, reports, verdicts) => {
    expect(verdictsOn(kind, reports)).toEqual(verdicts);
  });
});
