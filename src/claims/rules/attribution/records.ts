import type { RuleRecord } from '../../rule.ts';

export const attributionRules: readonly RuleRecord[] = [
  {
    id: 'attribution/said',
    kind: 'attribution',
    finds: 'Statements that a sentence lays to somebody with a verb such as "said", "reported" or "told".',
    source: 'Pareti, A Database of Attribution Relations (LREC 2012)',
    examples: [
      { text: 'The bridge was unsafe, police said.', finds: 'police said', with: { named: false } },
      { text: 'The Harbour Herald reported that two ferries collided.', finds: 'The Harbour Herald reported' },
      { text: 'Two senior officials told the Herald that the vote was moved.', finds: 'Two senior officials told' },
      { text: 'Police put the number of injured at 41.', finds: 'Police put', with: { named: false } },
      { text: 'The dam, engineers say, will hold until spring.', finds: 'engineers say' },
      {
        text: 'Documents reviewed by the Herald show that the bank knew.',
        finds: 'Documents reviewed by the Herald show',
      },
      {
        text: 'Firefighters in Toledo said the mill burned down.',
        finds: 'Firefighters in Toledo said',
        with: { named: false },
      },
      {
        text: 'Workers at the Toledo plant said they were tired.',
        finds: 'Workers at the Toledo plant said',
        with: { named: false },
      },
      { text: 'The bank, based in Toledo, Ohio, said it would close.', finds: 'The bank, based in Toledo, Ohio, said' },
      { text: 'The guild of bakers said bread was dear.', finds: 'The guild of bakers said', with: { named: false } },
    ],
    counterexamples: [
      'She was told to leave the hall.',
      'The mayor put the key on the table at noon.',
      'Its claims of victory were early, and the posts were empty.',
      'The states met in May, and the reports of a deal were false.',
    ],
  },
  {
    id: 'attribution/according-to',
    kind: 'attribution',
    finds: 'Statements laid to somebody with "according to".',
    examples: [
      { text: 'Prices rose by a tenth, according to ministry figures.', finds: 'according to ministry figures' },
      {
        text: 'According to Rosa Lind, the club will be sold.',
        finds: 'According to Rosa Lind',
        with: { named: true },
      },
    ],
    counterexamples: [
      'The seats were filled according to plan and to rank.',
      'Votes are counted in accordance with the law.',
    ],
  },
  {
    id: 'attribution/reported-by',
    kind: 'attribution',
    finds: 'Statements reported or confirmed by somebody who is named behind "by".',
    examples: [{ text: 'The sale was confirmed by Rosa Lind on Monday.', finds: 'confirmed by Rosa Lind' }],
    counterexamples: ['The goal was scored by Rosa Lind on Monday.'],
  },
  {
    id: 'attribution/quoted',
    kind: 'attribution',
    finds: 'Statements between quotation marks whose speaker stands in another sentence.',
    examples: [
      {
        text: 'Rosa Lind opened the session:\n\n“The harbour is closed until Friday.”',
        finds: '“The harbour is closed until Friday.”',
      },
    ],
    counterexamples: ['“The harbour is closed,” police said.'],
  },
];
