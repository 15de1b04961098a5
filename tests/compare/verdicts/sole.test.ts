import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { collate } from '../../../src/compare/index.ts';
import { heldTogether } from '../held-together.ts';

describe('the only figures of their sort in two reports of one event', () => {
  test.each<readonly [first: string, second: string]>([
    ['The state has flown in 80 divers.', 'By nightfall 70 divers had come, the harbour master said.'],
    ['The mill had stored 3,000 tonnes of barley.', 'More fires were feared, as 3,400 tonnes of barley burned.'],
    [
      'The club was fined €40,000 and its rival €90,000.',
      'Its rival must pay €90,000, while the club got a fine of €30,000.',
    ],
    ['The wreck lies at a depth of 40 metres, the navy said.', 'Divers put the depth of the wreck at 46 metres.'],
    ['The mayor has been out on a bail of $1.5 million since 2029.', 'A judge revoked the bail of $1 million.'],
    ['Turnout was put at 61% by nightfall.', 'It was a quiet day, and turnout proved to be just 58%.'],
  ])('%s %s', (first, second) => {
    expect(heldTogether([first, second]).filter((row) => row.endsWith('conflict'))).toHaveLength(1);
  });

  test.each<readonly [first: string, second: string]>([
    // Far apart.
    ['The state has flown in 80 divers.', 'Two divers from the village found the bell, the harbour master said.'],
    // One of several.
    [
      'The state has flown in 80 divers and the navy 60 divers.',
      'By nightfall 70 divers had come, the harbour master said.',
    ],
    // Rough, and near the other.
    ['The firm recalls 410,000 kettles.', 'Nearly half a million kettles are recalled by the firm.'],
    // People, of whom a report counts many sets.
    ['Three men ran to the boats.', 'Four men were asked for their names at the gate.'],
    // Charges against two people.
    ['Ida Falk was charged with two counts of arson.', 'Leo Brandt was charged with three counts of arson.'],
  ])('are not: %s %s', (first, second) => {
    expect(heldTogether([first, second]).filter((row) => row.endsWith('conflict'))).toEqual([]);
  });
});

test('a figure that seldom comes twice by chance is one figure by whatever noun', () => {
  expect(heldTogether(['The jail holds 612 inmates.', 'On Sunday all 612 prisoners slept in the jail.'])).toContain(
    'count: agree',
  );
});

describe('a number that seldom comes twice by chance is one figure, however it is hedged', () => {
  test.each<readonly [first: string, second: string]>([
    ['Some 2.4 million commuters use the line.', 'The line, used by 2.4 million people, was shut on Monday.'],
    ['The hall covers 17,000 square metres.', 'Flames ate through a hall with a floor area of 17,000 square metres.'],
    ['The hall covers 17,000 square metres.', 'Of the ruin nothing is left on its 17,000 square metres.'],
    ['At least 1,340 homes lost power.', 'The storm left about 1,340 households without light or power.'],
  ])('%s %s', (first, second) => {
    expect(heldTogether([first, second])).toContainEqual(expect.stringMatching(/^count: (?:agree|precision)$/u));
  });

  test.each<readonly [first: string, second: string]>([
    // Rounded as many are.
    [
      'Some 3 million commuters use the line.',
      'Voters in 3 million households, many of them far from a line, got no card.',
    ],
    // As likely as any other.
    ['The line has 12 stations.', 'Police took the names of 12 fans on the line.'],
  ])('but not: %s %s', (first, second) => {
    expect(heldTogether([first, second])).toEqual([]);
  });
});

test('what two reports give alike is held against a third that differs by the one more like it', () => {
  const reports = [
    'The barge was loaded with 84,000 sacks of rice when it left.',
    'Of the rice, 84,000 sacks in all, nothing was saved, the owner said.',
    'Its hold was packed with 90,000 sacks when the barge left for the coast.',
  ];
  const articles = reports.map((text, at) => ({
    id: `report-${at}`,
    published: '2031-03-10',
    extraction: extract({ id: `report-${at}`, text, reference: '2031-03-10' }),
  }));
  const rows = collate({ id: 'story', title: 'Story', articles }).comparisons;
  expect(rows.map(({ verdict, readings }) => `${verdict} of ${readings.length}`)).toContain('conflict of 3');
});

test('a figure that may be of either of two is of neither', () => {
  const texts = [
    'The Reed Party has won 41 seats. The Lake Party has won 38 seats.',
    'A party spoke of fraud, as it has won 44 seats.',
  ] as const;
  expect(heldTogether(texts).filter((row) => row.endsWith('conflict'))).toEqual([]);
});

test('of two who are named by no name each has an age, told apart by what befell them', () => {
  expect(
    heldTogether([
      'A 14-year-old boy was killed on the pier.',
      'Police have charged a 15-year-old boy with the killing.',
    ]),
  ).toEqual([]);
  expect(
    heldTogether(['A 14-year-old boy was killed on the pier.', 'The killed boy, 15, came from the village.']),
  ).toEqual(['count: conflict']);
});

test('a time of day is held against another of the same act, and calls are several', () => {
  expect(heldTogether(['The ferry sank at 6:25 p.m. on Monday.', 'It was 6:45 p.m. when the ferry sank.'])).toContain(
    'date: conflict',
  );
  const calls = [
    'Police were called to the pier at 6:02 a.m.',
    'Firefighters were called to the pier at 6:08 a.m.',
  ] as const;
  expect(heldTogether(calls).filter((row) => row.endsWith('conflict'))).toEqual([]);
});

test('one before the law is charged after the arrest, and a body speaks by its head', () => {
  expect(heldTogether(['Police arrested the captain.', 'The captain was charged.'], '2031-03-14')).toEqual([
    'status: update',
  ]);
  expect(
    heldTogether([
      '"The dam will hold through the winter and the spring," said Ida Falk.',
      '"The dam will hold through the winter and spring," said the Harbour Board.',
    ]),
  ).toEqual(['quote: wording']);
});

test('who is cleared of one charge and convicted of another is told so by both reports', () => {
  const texts = ['The captain was convicted. Then the captain was acquitted.', 'The captain was convicted.'] as const;
  expect(heldTogether(texts).filter((row) => row === 'status: conflict')).toEqual([]);
});

test('a count of one report without a day may have gone on', () => {
  const articles = ['About 1,500 families slept in tents.', 'About 2,000 families slept in tents.'].map((text, at) => {
    const published = at === 0 ? { published: '2031-03-10' } : {};
    return {
      id: `report-${at}`,
      ...published,
      extraction: extract({ id: `report-${at}`, text, reference: '2031-03-10' }),
    };
  });
  const { comparisons } = collate({ id: 'story', title: 'Story', articles });
  expect(comparisons.map(({ verdict }) => verdict)).toEqual(['precision']);
});

test('what a sentence adds up is no toll', () => {
  const texts = [
    'The gunman killed two people at the mill before he killed three people in the yard.',
    'The gunman killed four people in the town, the mayor said.',
  ] as const;
  expect(heldTogether(texts).filter((row) => row.endsWith('conflict'))).toEqual([]);
});

test('lengths in two units are turned into each other', () => {
  const near = [
    'The bank lies ten miles off the coast.',
    'The bank, 16 kilometres off the coast, is of sand.',
  ] as const;
  const far = ['The bank lies ten miles off the coast.', 'The bank, 30 kilometres off the coast, is of sand.'] as const;
  expect(heldTogether(near)).toEqual(['count: precision']);
  expect(heldTogether(far).filter((row) => row !== 'count: conflict')).toEqual([]);
});

test('a sum by the day is none of all days', () => {
  const texts = ['The lockout costs the port $60 million a day.', 'The lockout cost the port $90 million.'] as const;
  expect(heldTogether(texts)).toEqual([]);
});

describe('what moves on from one report to a later one', () => {
  test.each<readonly [what: string, first: string, second: string, verdict: string]>([
    [
      'a count of votes',
      'With most votes counted, the Reed Party had 38.4 percent of the vote.',
      'The Reed Party won 38.1 percent of the vote, final results show.',
      'percent: update',
    ],
    [
      'an estimate',
      'Repairs will cost $30 million, the port said.',
      'Repairs will cost $45 million, the port said.',
      'money: update',
    ],
    [
      'what was planned',
      'The line will pay $10,000 to each family.',
      'The line has paid $12,000 to each family.',
      'money: update',
    ],
    [
      'a crowd that was there',
      'The crowd was 31,200 spectators.',
      'A crowd of 31,700 spectators saw it.',
      'count: conflict',
    ],
  ])('%s', (_, first, second, verdict) => {
    expect(heldTogether([first, second], '2031-04-14')).toEqual([verdict]);
    expect(heldTogether([first, second]).map((row) => row.split(': ')[1])).not.toContain('update');
  });
});
