import type { RuleRecord } from '../../rule.ts';

export const dateRules: readonly RuleRecord[] = [
  {
    id: 'date/day',
    kind: 'date',
    finds: 'A day of the calendar, with or without its year.',
    source: 'EDTF (ISO 8601-2:2019), TIMEX3',
    examples: [
      { text: 'The ferry sank on 12 May 2011 off the coast.', finds: '12 May 2011', with: { value: '2011-05-12' } },
      {
        text: 'Voters went to the polls on March 3.',
        published: '2024-03-10',
        finds: 'March 3',
        with: { value: '2024-03-03' },
      },
    ],
    counterexamples: ['He may 4 times have tried.', 'March 40 of them out.'],
  },
];
