import type { RuleRecord } from '../../rule.ts';

/** What the rule for amounts of money finds; it is read with the other quantities. */
export const moneyRules: readonly RuleRecord[] = [
  {
    id: 'money/amount',
    kind: 'money',
    finds: 'An amount of money, its currency told by sign, code or word.',
    source: 'ISO 4217 for the codes of currencies',
    examples: [
      {
        text: 'The bridge cost $40m to repair.',
        finds: '$40m',
        with: { min: 40_000_000, max: 40_000_000, currency: 'USD', unit: 'dollar' },
      },
      {
        text: 'The merger is worth about €3bn.',
        finds: '€3bn',
        with: { min: 2_700_000_000, max: 3_300_000_000, currency: 'EUR', hedge: 'about' },
      },
      {
        text: 'Farmers will share COP 2.5 trillion.',
        finds: 'COP 2.5 trillion',
        with: { min: 2_500_000_000_000, max: 2_500_000_000_000, currency: 'COP' },
      },
      {
        text: 'Losses exceeded 6.2 million Danish crowns.',
        finds: '6.2 million Danish crowns',
        with: { min: 6_200_000, max: null, currency: 'DKK', hedge: 'exceeded' },
      },
      {
        text: 'A fine of $3-5 million is expected.',
        finds: '$3-5 million',
        with: { min: 3_000_000, max: 5_000_000, bound: 'range' },
      },
      {
        text: 'The museum paid A$120,000 for the painting.',
        finds: 'A$120,000',
        with: { min: 120_000, max: 120_000, currency: 'AUD' },
      },
      {
        text: 'Crude rose to $91 a barrel.',
        finds: '$91 a barrel',
        with: { min: 91, max: 91, per: 'barrel', change: 'up', movement: 'to' },
      },
      {
        text: 'A stamp costs 85 cents.',
        finds: '85 cents',
        with: { min: 0.85, max: 0.85, stated: [85, 85], currency: 'USD' },
      },
      {
        text: 'Savers lost billions of dollars.',
        finds: 'billions of dollars',
        with: { min: 1e9, max: 1e10, bound: 'vague', hedge: 'billions' },
      },
      {
        text: 'Police offered a 40,000-mark reward.',
        finds: '40,000-mark',
        with: { min: 40_000, max: 40_000, currency: 'mark' },
      },
      { text: 'A ride costs 20 crowns.', finds: '20 crowns', with: { min: 20, max: 20, currency: 'crown' } },
      { text: 'They had 3,000 marks in cash.', finds: '3,000 marks', with: { min: 3000, currency: 'mark' } },
      {
        text: 'The road cost 40 million zorin a mile.',
        finds: '40 million zorin a mile',
        with: { min: 40_000_000, currency: 'zorin', unit: 'zorin' },
      },
      {
        text: 'Every widow will receive 50,000 zorin.',
        finds: '50,000 zorin',
        with: { min: 50_000, currency: 'zorin' },
      },
      { text: 'He left 50,000 zorin ($900) behind.', finds: '50,000 zorin', with: { currency: 'zorin' } },
      {
        text: 'The charity raised $15,000 or more.',
        finds: '$15,000',
        with: { min: 15_000, max: null, hedge: 'or more' },
      },
    ],
    counterexamples: [
      'Police seized 40 pounds of explosives.',
      'The team won 3 titles.',
      'Two crowns were on show.',
      'Pupils need 40 marks to pass.',
      'The index passed the 40,000 mark on Friday.',
      'The parcel weighs 40 pounds.',
      'The firm paid 3,000 growers upfront.',
      'Singers were paid 20,000 upfront.',
      'The 40m pool was closed.',
      'The school received 3,000 applications.',
      'The town gave 2,000 refugees shelter.',
      'They gave 5,000 altogether.',
    ],
  },
];
