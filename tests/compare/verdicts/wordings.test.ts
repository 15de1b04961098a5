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
      'a part of those hurt is not held against all',
      'casualty',
      [
        monday('A coach crash near Ternby injured 14 people. Six people were injured in the front rows, doctors said.'),
        monday('Fourteen people were injured in the coach crash near Ternby.'),
      ],
      ['agree'],
    ],
    [
      'two whole tolls are held against each other, however they are told',
      'casualty',
      [
        monday('The coach crash near Ternby injured 14 people. The road is closed.'),
        monday('Police are looking for the driver after 17 people were hurt on Sunday.'),
      ],
      ['conflict'],
    ],
    [
      'whom a toll counts may be the one who did it',
      'casualty',
      [
        monday('A gunman killed two people in a library before police shot him.'),
        monday('Three people are dead, including the gunman, after an attack on a library.'),
      ],
      [],
    ],
    [
      'those hit may be counted with the one who died of it',
      'casualty',
      [
        monday('Five people were hurt when a stand collapsed in Ternby. A steward later died in hospital.'),
        monday('One man was killed and four others were hurt when a stand collapsed in Ternby.'),
      ],
      [],
    ],
    [
      'a figure of one day is not one of several',
      'casualty',
      [
        monday('Four people were injured in avalanches on Sunday.'),
        monday('Nine people have been injured in avalanches since Thursday.'),
      ],
      [],
    ],
    [
      'those taken to hospital may be fewer than all',
      'casualty',
      [
        monday('The coach crash near Ternby injured 14 people.'),
        monday('Police are looking for the driver. Nine people were taken to hospital.'),
      ],
      [],
    ],
    [
      'one event goes by several verbs',
      'date',
      [
        monday('A bomb exploded outside the town hall of Ternby on Friday.'),
        monday('The attack on the town hall of Ternby happened on Saturday.'),
      ],
      ['conflict'],
    ],
    [
      'a date that may be of the charge or of the crime is held against none',
      'date',
      [
        monday('Two men were charged with the attack on the town hall of Ternby in January.'),
        monday('The attack on the town hall of Ternby was in November.'),
      ],
      [],
    ],
    [
      'two people who were freed on two days',
      'date',
      [
        monday('Journalist Mara Holt was freed from the prison in Ternby on Friday.'),
        monday('Student Jonas Reed was freed from the prison in Ternby on Saturday.'),
      ],
      [],
    ],
    [
      'ages of one person a day apart',
      'count',
      [monday('The pilot, Mara Holt, 41, was not hurt.'), monday('The 44-year-old Mara Holt flew the plane.')],
      ['conflict'],
    ],
    [
      'a birthday may lie between two reports',
      'count',
      [
        monday('The pilot, Mara Holt, 41, was not hurt.'),
        { published: '2031-09-01', text: 'The inquiry heard Mara Holt, 42, on Monday.' },
      ],
      ['update'],
    ],
    [
      'levels of two months are two levels',
      'percent',
      [
        monday('Unemployment in Norland stood at 6 percent, the statistics office said.'),
        { published: '2031-05-30', text: 'Unemployment in Norland is 7.5 percent, figures show.' },
      ],
      [],
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
