import type { RuleRecord } from '../../rule.ts';

export const placeRules: readonly RuleRecord[] = [
  {
    id: 'place/of-event',
    kind: 'place',
    finds: 'Where something took place: a named place behind its preposition.',
    examples: [
      { text: 'A passenger plane crashed near Kathmandu.', finds: 'near Kathmandu', with: { name: 'Kathmandu' } },
      {
        text: 'An earthquake struck off the coast of Japan.',
        finds: 'off the coast of Japan',
        with: { name: 'Japan' },
      },
      { text: 'Protests in Lima and Quito grew.', finds: 'Quito', with: { name: 'Quito' } },
      { text: 'In Nairobi, police arrested six people.', finds: 'In Nairobi', with: { name: 'Nairobi' } },
    ],
    counterexamples: ['The minister was born in Lima.', 'Peru condemned the attack.', 'Prices rose in Peru.'],
  },
];
