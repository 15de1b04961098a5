import type { RuleRecord } from '../../rule.ts';

/** What the rule for percentages finds; it is read with the other quantities. */
export const percentageRules: readonly RuleRecord[] = [
  {
    id: 'percent/share',
    kind: 'percent',
    finds: 'A percentage, or a difference in percentage points or basis points.',
    examples: [
      {
        text: 'Turnout was more than 55 per cent.',
        finds: '55 per cent',
        with: { min: 55, max: null, unit: 'percent', hedge: 'more than' },
      },
      {
        text: 'Rents rose by 5% in a year.',
        finds: '5%',
        with: { min: 5, max: 5, change: 'up', movement: 'by' },
      },
      {
        text: 'The party gained two percentage points.',
        finds: 'two percentage points',
        with: { min: 2, max: 2, unit: 'percentage point', change: 'up' },
      },
      {
        text: 'The bank cut its rate by 25 basis points.',
        finds: '25 basis points',
        with: { min: 25, max: 25, unit: 'basis point' },
      },
      {
        text: 'The bank raised its key rate by half a point.',
        finds: 'half a point',
        with: { min: 0.5, max: 0.5, unit: 'percentage point' },
      },
      {
        text: 'Unemployment fell three-quarters of a percentage point.',
        finds: 'three-quarters of a percentage point',
        with: { min: 0.75, max: 0.75, unit: 'percentage point' },
      },
      { text: 'A quarter-point cut in interest rates is likely.', finds: 'A quarter-point', with: { min: 0.25 } },
      {
        text: 'Sales fell 3 percent in spring.',
        finds: '3 percent',
        with: { min: 3, max: 3, change: 'down', movement: 'by' },
      },
      {
        text: 'Prices will rise between 4% and 6%.',
        finds: '4% and 6%',
        with: { min: 4, max: 6, bound: 'range' },
      },
      {
        text: 'The index ended 15-20% lower.',
        finds: '15-20%',
        with: { min: 15, max: 20, change: 'down' },
      },
    ],
    counterexamples: [
      'The percentage is not known.',
      'She made a good point.',
      'He leads the chess tournament by half a point.',
    ],
  },
];
