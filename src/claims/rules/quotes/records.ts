import type { RuleRecord } from '../../rule.ts';

export const quoteRules: readonly RuleRecord[] = [
  {
    id: 'quote/direct',
    kind: 'quote',
    finds: 'Whole statements between quotation marks of any kind.',
    source: 'Pareti, A Database of Attribution Relations (LREC 2012): direct quotations',
    examples: [
      {
        text: 'The mayor said: “The bridge will open on Friday.”',
        finds: '“The bridge will open on Friday.”',
        with: { form: 'direct' },
      },
      { text: '"We saw the wave come," Rosa Lind said.', finds: '"We saw the wave come,"', with: { form: 'direct' } },
      { text: "'The ministers' cars were burnt,' he said.", finds: "'The ministers' cars were burnt,'" },
      { text: '«Nous avons gagné ce match.» said the coach.', finds: '«Nous avons gagné ce match.»' },
      { text: '„The dam holds for now.“ wrote the engineer.', finds: '„The dam holds for now.“' },
      { text: '“He told me, ‘Go home,’ and I went,” she said.', finds: '“He told me, ‘Go home,’ and I went,”' },
      { text: '“It was loud.\n\n“Then it was still,” Lind said.', finds: '“Then it was still,”' },
    ],
    counterexamples: [
      "The players' bus and the coaches' van left at ten.",
      'He is 6\'2" tall, and his brother 5\'11" at least.',
      "It was the summer of '68 and rock 'n' roll ruled.",
    ],
  },
  {
    id: 'quote/partial',
    kind: 'quote',
    finds: 'Three or more quoted words that are woven into a sentence.',
    source: 'Pareti, A Database of Attribution Relations (LREC 2012): mixed quotations',
    examples: [
      {
        text: 'The judge called the merger “a threat to every small lender” and stopped it.',
        finds: '“a threat to every small lender”',
        with: { form: 'partial' },
      },
      { text: 'He says the count was "far from fair" in the north.', finds: '"far from fair"' },
    ],
    counterexamples: ['She starred in “The Silent Sea” last year.', 'The so-called “peace tax” was dropped.'],
  },
  {
    id: 'quote/scare',
    kind: 'quote',
    finds: 'One or two words, or a title, between quotation marks: a distance, not a statement.',
    examples: [
      { text: 'The so-called “peace tax” was dropped.', finds: '“peace tax”', with: { form: 'scare' } },
      { text: 'She starred in “The Silent Sea” last year.', finds: '“The Silent Sea”', with: { form: 'scare' } },
    ],
    counterexamples: ['“Never,” said the goalkeeper.', "They don't and won't pay the drivers' fines."],
  },
];
