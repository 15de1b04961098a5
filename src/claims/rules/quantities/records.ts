import type { RuleRecord } from '../../rule.ts';
import { numberRule } from './number-record.ts';

/** What the rules for counts, measures, fractions and ages find; amounts of money and percentages have rooms of their own. */
export const countRules: readonly RuleRecord[] = [
  numberRule,
  {
    id: 'count/vague',
    kind: 'count',
    finds: 'A word that stands for a number without telling it, with the range that it leaves open.',
    source: 'Plural magnitudes as in CQE, Almasian and others, 2023: from one of them to ten',
    examples: [
      {
        text: 'Dozens of tractors blocked the motorway.',
        finds: 'Dozens of tractors',
        with: { min: 12, max: 100, unit: 'tractor', bound: 'vague', hedge: 'Dozens' },
      },
      {
        text: 'The quake damaged several historic churches.',
        finds: 'several historic churches',
        with: { min: 3, max: 20, unit: 'church', bound: 'vague', hedge: 'several' },
      },
      {
        text: 'Hundreds of thousands of commuters were late.',
        finds: 'Hundreds of thousands of commuters',
        with: { min: 100_000, max: 1_000_000, unit: 'commuter' },
      },
      {
        text: 'A few hundred supporters waited outside.',
        finds: 'A few hundred supporters',
        with: { min: 200, max: 900, unit: 'supporter' },
      },
      {
        text: 'Scores of villagers fled.',
        finds: 'Scores of villagers',
        with: { min: 20, max: 200, unit: 'villager' },
      },
    ],
    counterexamples: ['Her test scores improved.', 'The striker scores often.', 'Few expected it.'],
  },
  {
    id: 'count/fraction',
    kind: 'count',
    finds: 'A part of a whole, in words.',
    examples: [
      {
        text: 'Two thirds of the delegates voted for the merger.',
        finds: 'Two thirds of the delegates',
        with: { type: 'fraction', stated: [2 / 3, 2 / 3], unit: 'delegate' },
      },
      {
        text: 'Nearly half of the workforce went on strike.',
        finds: 'half of the workforce',
        with: { min: 0.45, max: 0.5, unit: 'workforce', hedge: 'Nearly' },
      },
      { text: 'One bus in ten was late.', finds: 'One bus in ten', with: { min: 0.1, max: 0.1 } },
      {
        text: 'One in five households has no heating.',
        finds: 'One in five households',
        with: { min: 0.2, max: 0.2, unit: 'household' },
      },
    ],
    counterexamples: [
      'He scored in the second half of the match.',
      'Half a million people came.',
      'A third man ran away.',
      'She opened one shop in five cities.',
    ],
  },
  {
    id: 'count/measure',
    kind: 'count',
    finds: 'A number with a unit of measure.',
    examples: [
      {
        text: 'The fire burned more than 40 square kilometres of forest.',
        finds: '40 square kilometres',
        with: { type: 'measure', min: 40, max: null, unit: 'square kilometre' },
      },
      {
        text: 'Winds reached 140mph on the coast.',
        finds: '140mph',
        with: { min: 140, max: 140, unit: 'mile per hour' },
      },
      {
        text: 'Temperatures fell to minus 12 degrees Celsius overnight.',
        finds: '12 degrees Celsius',
        with: { min: -12, max: -12, unit: 'degree Celsius' },
      },
      {
        text: 'The tunnel is 5 to 6 miles long.',
        finds: '5 to 6 miles',
        with: { min: 5, max: 6, unit: 'mile', bound: 'range' },
      },
      {
        text: 'The quake off the coast measured 6.2 and was felt inland.',
        finds: '6.2',
        with: { min: 6.2, max: 6.2, unit: 'magnitude' },
      },
      { text: 'A 5.8 tremor shook the islands.', finds: '5.8', with: { min: 5.8, max: 5.8, unit: 'magnitude' } },
      { text: 'The institute put its magnitude at 6.2.', finds: '6.2', with: { unit: 'magnitude' } },
      {
        text: 'The tank holds more than 300 gallons (1,100 litres).',
        finds: '1,100 litres',
        with: { min: 1100, max: null, unit: 'litre', hedge: 'more than' },
      },
    ],
    counterexamples: [
      'Her temperature measured 38.2 at noon.',
      'The M25 was closed.',
      'They walked for miles.',
      'Metres away stood a crowd.',
    ],
  },
  {
    id: 'count/age',
    kind: 'count',
    finds: 'The age of a person or thing, which is no count.',
    examples: [
      {
        text: 'A 25-year-old cyclist won the stage.',
        finds: '25-year-old',
        with: { type: 'age', min: 25, max: 25, unit: 'year' },
      },
      {
        text: 'Maria Lopez, 43, runs the bakery.',
        finds: '43',
        with: { type: 'age', min: 43, max: 43 },
      },
      {
        text: 'The survey asked people aged 18 to 24.',
        finds: '18 to 24',
        with: { type: 'age', min: 18, max: 24 },
      },
      {
        text: 'A woman of 61 was pulled from the lake.',
        finds: '61',
        with: { type: 'age', min: 61, max: 61, unit: 'year' },
      },
      {
        text: 'The pilot, who is 44, walked away.',
        finds: '44',
        with: { type: 'age', min: 44, max: 44 },
      },
      { text: 'The girl was eight.', finds: 'eight', with: { type: 'age', min: 8, max: 8 } },
      { text: 'The youngest victim was only 19.', finds: '19', with: { type: 'age', min: 19 } },
      {
        text: 'The goalkeeper, 31, left the club.',
        finds: '31',
        with: { type: 'age', min: 31, max: 31 },
      },
    ],
    counterexamples: [
      'A fleet of 61, he was told, was late.',
      'The club sold 25 tickets.',
      'In Rome, 40 taxis stood idle.',
      'The referee was one of nine.',
      'The total was eight.',
      'The driver was 12 minutes late.',
    ],
  },
];
