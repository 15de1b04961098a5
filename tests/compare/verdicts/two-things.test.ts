import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { collate } from '../../../src/compare/index.ts';

/** Verdicts of the comparisons of two reports; both are of 4 May 2031, a Sunday, but for days that are given. */
function compared(texts: readonly [string, string], days = ['2031-05-04', '2031-05-04']) {
  const articles = texts.map((text, at) => {
    const [id, published] = [`report-${at}`, days[at] ?? ''];
    return { id, published, extraction: extract({ id, text, reference: published }) };
  });
  return collate({ id: 'story', title: 'Story', articles }).comparisons;
}

const conflictsOf = (...texts: [string, string]): readonly string[] =>
  compared(texts)
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ label }) => label);

describe('figures of two things are no conflict', () => {
  test.each<readonly [what: string, first: string, second: string]>([
    [
      'nine months and a year',
      'The city museum counted 310,000 visitors in the first nine months of the year.',
      'The city museum had 290,000 visitors last year, before the new wing opened.',
    ],
    [
      'one night and all nights',
      'Police arrested 40 people on Thursday night as protests over fuel prices went on.',
      'Police have arrested 210 people since the protests over fuel prices began on Sunday.',
    ],
    [
      'a plant and all plants',
      'Carmaker Rond will cut 1,500 jobs at its plant in Laval, it said.',
      'Carmaker Rond will cut 4,000 jobs worldwide, it said.',
    ],
    [
      'the badly hurt and all',
      'Three people were seriously injured when a tram hit a bus in the centre.',
      'A tram hit a bus in the centre and 12 people were injured.',
    ],
    [
      'one hospital and all',
      "A stand collapsed at a school match. St Mary's Hospital treated 18 people with injuries.",
      'A stand collapsed at a school match, injuring 31 people.',
    ],
    [
      'those on the ground and all',
      'A cargo plane crashed into a street in Belmar, killing three people on the ground.',
      'Seven people were killed when a cargo plane crashed into a street in Belmar.',
    ],
    [
      'the wounded of two sides',
      'Seven border guards were killed and 23 wounded in the clash at Tal.',
      'Four rebels were killed and nine wounded in the clash at Tal.',
    ],
    [
      'with the gunman and without',
      'A shooting at a bank in Osten left four people dead.',
      'A shooting at a bank in Osten left three people dead. The gunman later shot himself.',
    ],
    [
      'those whom one man saved and all',
      'All 44 people aboard were rescued when a tour boat capsized off Serra.',
      'Paul Dent, a fisherman, rescued 9 people when a tour boat capsized off Serra.',
    ],
    [
      'figures that add up',
      'The blast killed nine people in Varna Street.',
      'The blast killed six people in Varna Street. Another three people were killed in the shop next door.',
    ],
    [
      'one crash and two',
      'Three people in a small car died when it collided with a lorry near Haldon.',
      'Five people were killed in two crashes near Haldon. In the worse of them a car hit a lorry.',
    ],
    [
      'an earthquake and its aftershock',
      'A magnitude 6.1 earthquake shook the south coast.',
      'A strong aftershock of magnitude 5.2 shook the south coast, hours after the earthquake.',
    ],
    [
      'two chambers',
      'The senate passed the forest bill by 31 votes to 17.',
      'The house passed the forest bill by 120 votes to 88.',
    ],
    [
      'what was added to a find',
      'Customs officers found 120 kilograms of cocaine in a container in the port of Zell.',
      'Police searched a warehouse in the port of Zell and seized another 45 kilograms of cocaine.',
    ],
    [
      'voters of one age and all',
      'In a survey, 61 percent of voters under 30 said they backed the new tram line.',
      'A survey found that 48 percent of voters backed the new tram line.',
    ],
    [
      'bail of two people',
      'A judge set bail at $50,000 for Ron Hale, who is accused of burning down the barn.',
      'A judge set bail at $75,000 for Dan Pryce, the second man accused of burning down the barn.',
    ],
    [
      'help of two countries',
      'Greece brought six planes to fight the forest fire near Alba.',
      'France has sent eight planes to help with the forest fire near Alba.',
    ],
    [
      'wind at two places',
      'Winds of 148 kilometres per hour were measured at Cape Orr as the storm came ashore.',
      'Winds of 121 kilometres per hour were measured at the airport as the storm came ashore.',
    ],
    [
      'the act and the call',
      'A woman was shot on Mill Lane at 9:40 p.m. on Saturday.',
      'Officers were called to Mill Lane at 10:15 p.m. on Saturday, where a woman had been shot.',
    ],
    [
      'a hearing held and one to come',
      'The nurse accused of stealing drugs will appear in court on 14 June.',
      'The nurse accused of stealing drugs appeared in court on Friday.',
    ],
  ])('%s', (_, first, second) => {
    expect(conflictsOf(first, second)).toEqual([]);
  });
});

describe('figures of one thing that part are a conflict', () => {
  test.each<readonly [what: string, first: string, second: string]>([
    [
      'visitors of one year',
      'The city museum had 310,000 visitors last year, its director said.',
      'The city museum had 290,000 visitors last year. Entry is free on Mondays.',
    ],
    [
      'arrests of one night',
      'Police arrested 40 people on Thursday night as protests over fuel prices went on.',
      'Police said they arrested 55 people on Thursday night over the protests.',
    ],
    [
      'jobs at one plant',
      'Carmaker Rond will cut 1,500 jobs at its plant in Laval, it said.',
      'Carmaker Rond will cut 1,800 jobs in Laval, it said.',
    ],
    [
      'all who were hurt',
      'A tram hit a bus in the centre, injuring 9 people. One is in hospital.',
      'A tram hit a bus in the centre and 12 people were injured.',
    ],
    [
      'one earthquake',
      'A magnitude 6.1 earthquake shook the south coast.',
      'An earthquake of magnitude 6.4 shook the south coast.',
    ],
    [
      'bail of one person',
      'A judge set bail at $50,000 for Ron Hale, who is accused of burning down the barn.',
      'Bail for Ron Hale, who is accused of burning down the barn, was set at $75,000.',
    ],
    [
      'the hour of one crash',
      'A cyclist was struck by a van on Castle Street. The crash happened at 11:20 a.m. on Sunday.',
      'A cyclist was hurt on Castle Street. The crash happened at 10:30 a.m. on Sunday.',
    ],
  ])('%s', (_, first, second) => {
    expect(conflictsOf(first, second)).toHaveLength(1);
  });
});

test('charges that a court dropped or added are an update', () => {
  const texts = [
    'The former clinic manager was charged with nine counts of fraud.',
    'The former clinic manager was charged with eight counts of fraud and one of forgery.',
  ] as const;
  const verdicts = compared(texts, ['2031-05-04', '2031-05-23']).map(({ verdict }) => verdict);
  expect(verdicts).toContain('update');
  expect(verdicts).not.toContain('conflict');
});

test('two tolls that one report gives both are no conflict', () => {
  const rows = compared([
    'The rampage in Osten left one person dead. The rampage in Osten left two dead with the gunman.',
    'The rampage in Osten left two dead.',
  ]);
  expect(rows.map(({ verdict }) => verdict)).not.toContain('conflict');
});
