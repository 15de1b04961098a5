import type { RuleRecord } from '../../rule.ts';

const edtf = 'EDTF (ISO 8601-2:2019)';

/** Rules for places in the calendar that the words themselves name. */
export const pointRules: readonly RuleRecord[] = [
  {
    id: 'date/day',
    kind: 'date',
    finds: 'A day of the calendar, with or without its year.',
    source: edtf,
    examples: [
      {
        text: 'The ferry sank on 12 May 2011 off the coast.',
        finds: '12 May 2011',
        with: {
          type: 'DATE',
          value: '2011-05-12',
          calendar: { edtf: '2011-05-12', from: '2011-05-12', to: '2011-05-12' },
          resolvedFrom: 'text',
        },
      },
      {
        text: 'Voters went to the polls on March 3.',
        published: '2024-03-10',
        finds: 'March 3',
        with: { value: '2024-03-03', resolvedFrom: 'published' },
      },
      {
        text: 'The trial will open on Jan. 9.',
        published: '2023-11-30',
        finds: 'Jan. 9',
        with: { value: '2024-01-09' },
      },
      {
        text: 'The truce was signed on the 4th of July 1921.',
        finds: 'the 4th of July 1921',
        with: { value: '1921-07-04' },
      },
      {
        text: 'The merger closed on Tuesday, 4 March 2025, the bank said.',
        finds: 'Tuesday, 4 March 2025',
        with: { value: '2025-03-04' },
      },
      { text: 'The log is dated 2019-08-31.', finds: '2019-08-31', with: { value: '2019-08-31' } },
      { text: 'The licence runs out on 25/12/2026.', finds: '25/12/2026', with: { value: '2026-12-25' } },
    ],
    counterexamples: [
      'He may 4 times have tried.',
      'The licence runs out on 11/12/2026.',
      'The score was 11-12 at the break.',
    ],
  },
  {
    id: 'date/month',
    kind: 'date',
    finds: 'A month, with or without its year, or its early, middle or late part.',
    source: edtf,
    examples: [
      { text: 'The mine closed in September 1987.', finds: 'September 1987', with: { value: '1987-09' } },
      {
        text: 'The port has been shut since August.',
        published: '2024-02-10',
        finds: 'August',
        with: { value: '2023-08', role: 'since', resolvedFrom: 'published' },
      },
      { text: 'The law will take effect in May.', published: '2024-02-10', finds: 'May', with: { value: '2024-05' } },
      {
        text: 'Work began in early October 2020.',
        finds: 'early October 2020',
        with: { value: '2020-10', calendar: { edtf: '2020-10', from: '2020-10-01', to: '2020-10-16' } },
      },
      {
        text: 'It fell in June last year.',
        published: '2024-02-10',
        finds: 'June last year',
        with: { value: '2023-06' },
      },
    ],
    counterexamples: [
      'May I march on, she asked.',
      'Mrs May said the march was peaceful.',
      'April Jones and June Smith won.',
      'The March on Rome was long ago.',
    ],
  },
  {
    id: 'date/year',
    kind: 'date',
    finds: 'A year.',
    source: edtf,
    examples: [
      {
        text: 'He was elected in 1999.',
        finds: '1999',
        with: { value: '1999', calendar: { edtf: '1999', from: '1999-01-01', to: '1999-12-31' } },
      },
      { text: 'The 2008 games were held in Asia.', finds: '2008', with: { value: '2008' } },
      { text: 'The firm grew in 1989-91.', finds: '91', with: { value: '1991', role: 'until' } },
      { text: 'The league fell in 404 BC.', finds: '404 BC', with: { value: 'BC0404' } },
    ],
    counterexamples: [
      'Police counted 1,997 people.',
      'Some 2000 soldiers crossed the river.',
      'It cost $1999 to repair.',
      'The A1998 road was closed.',
    ],
  },
  {
    id: 'date/season',
    kind: 'date',
    finds: 'A season of a year.',
    source: edtf,
    examples: [
      { text: 'The harvest failed in the summer of 2003.', finds: 'the summer of 2003', with: { value: '2003-SU' } },
      {
        text: 'The race was run last autumn.',
        published: '2024-02-10',
        finds: 'last autumn',
        with: { value: '2023-FA' },
      },
    ],
    counterexamples: ['The fall of the government was swift.', 'Hot spring water rose, and prices fall.'],
  },
  {
    id: 'date/quarter',
    kind: 'date',
    finds: 'A quarter or half of a year.',
    source: edtf,
    examples: [
      {
        text: 'Profit rose in the first quarter of 2015.',
        finds: 'the first quarter of 2015',
        with: { value: '2015-Q1', calendar: { edtf: '2015-33', from: '2015-01-01', to: '2015-03-31' } },
      },
      { text: 'Prices fell in the second half of 2008.', finds: 'the second half of 2008', with: { value: '2008-H2' } },
      { text: 'Sales doubled in Q3 2021.', finds: 'Q3 2021', with: { value: '2021-Q3' } },
    ],
    counterexamples: ['The home side led after the first quarter.', 'A quarter of the town was flooded.'],
  },
  {
    id: 'date/decade',
    kind: 'date',
    finds: 'A decade.',
    source: edtf,
    examples: [
      {
        text: 'Mills closed in the 1990s.',
        finds: 'the 1990s',
        with: { value: '199', calendar: { edtf: '199X', from: '1990-01-01', to: '1999-12-31' } },
      },
      { text: 'Imports soared in the eighties.', finds: 'the eighties', with: { value: '198' } },
      { text: 'The cars of the ’70s were large.', finds: 'the ’70s', with: { value: '197' } },
    ],
    counterexamples: ['Highs were in the eighties.', 'A woman in her 70s was hurt.', 'They flew three 747s.'],
  },
  {
    id: 'date/century',
    kind: 'date',
    finds: 'A century.',
    source: edtf,
    examples: [
      { text: 'The bridge dates from the 19th century.', finds: 'the 19th century', with: { value: '18' } },
      { text: 'A seventeenth-century mill burned down.', finds: 'seventeenth-century', with: { value: '16' } },
    ],
    counterexamples: ['The century was not named.'],
  },
  {
    id: 'date/holiday',
    kind: 'date',
    finds: 'A holiday of a fixed day.',
    source: edtf,
    examples: [
      { text: 'The truce held on Christmas Day 1914.', finds: 'Christmas Day 1914', with: { value: '1914-12-25' } },
      {
        text: 'He died on New Year’s Eve.',
        published: '2024-02-10',
        finds: 'New Year’s Eve',
        with: { value: '2023-12-31' },
      },
    ],
    counterexamples: ['The song "White Christmas" was played.'],
  },
];
