import type { RuleRecord } from '../../rule.ts';

/** What the rules for votes and for what happens again find. */
export const tallyRules: readonly RuleRecord[] = [
  {
    id: 'count/vote',
    kind: 'count',
    finds: 'The two sides of a vote, the higher number as its value and the lower one in its unit.',
    examples: [
      { text: 'The council voted 9-4 to sell the pier.', finds: '9-4', with: { stated: [9, 4], unit: 'vote' } },
      { text: 'In a 6–3 ruling, the court let the law stand.', finds: '6–3', with: { stated: [6, 3] } },
      { text: 'The Senate passed the bill 58-41 on Friday.', finds: '58-41', with: { min: 58, max: 58 } },
      {
        text: 'The motion was carried by eleven to five.',
        finds: 'eleven to five',
        with: { stated: [11, 5] },
      },
      { text: 'The board decided by a majority of seven to two.', finds: 'seven to two', with: { stated: [7, 2] } },
      { text: 'The strike was backed by 812 votes to 90.', finds: '812 votes to 90', with: { stated: [812, 90] } },
      {
        text: 'Parliament adopted it with 301 votes in favour and 220 against.',
        finds: '301 votes in favour and 220 against',
        with: { stated: [301, 220] },
      },
    ],
    counterexamples: [
      'City beat Rovers 3-1 in the final.',
      'The jury watched as the Giants won 24-17.',
      'The committee approved 10-15 sites for drilling.',
      'Voters aged 24-18 were not asked.',
      'Members backed the plan by two to one.',
      'The vote is open from 9 to 5.',
      'The pass rate fell from 60 to 55.',
    ],
  },
  {
    id: 'count/rank',
    kind: 'count',
    finds:
      'How often something came, or came in a row, which term of office it is, or on which floor, told by an ordinal.',
    examples: [
      {
        text: 'It was the sixth fall in exports in a row.',
        finds: 'sixth fall in exports in a row',
        with: { type: 'ordinal', min: 6, max: 6, unit: 'time in a row' },
      },
      { text: 'Her win was the fourth on the trot.', finds: 'fourth on the trot', with: { min: 4 } },
      {
        text: 'Rovers suffered a third consecutive defeat.',
        finds: 'third consecutive defeat',
        with: { min: 3, unit: 'time in a row' },
      },
      {
        text: 'The island went without power for a 12th straight day.',
        finds: '12th straight day',
        with: { min: 12, max: 12, unit: 'day in a row' },
      },
      {
        text: 'Harvests failed for the third year running.',
        finds: 'third year running',
        with: { min: 3, unit: 'year in a row' },
      },
      { text: 'The tunnel was flooded for the second time.', finds: 'second time', with: { min: 2, unit: 'time' } },
      { text: 'The fire began on the third floor.', finds: 'third floor', with: { min: 3, max: 3, unit: 'floor' } },
      { text: 'She fell from the 14th storey.', finds: '14th storey', with: { min: 14, unit: 'floor' } },
      { text: 'The alarm rang on the ground floor.', finds: 'ground floor', with: { min: 0, unit: 'floor' } },
      { text: 'The mayor won a third five-year term.', finds: 'third five-year term', with: { min: 3, unit: 'term' } },
    ],
    counterexamples: [
      'It was the first defeat in a row of boats.',
      'She is the third woman running for office.',
      'He lives in the fifth house in the row.',
      'The second time trial starts at noon.',
      'She finished fourth.',
      'He bought a third-floor flat.',
      'He stood on the ground and on the dance floor.',
      'In the third quarter sales rose.',
      'It was their fifth long-term contract.',
    ],
  },
];
