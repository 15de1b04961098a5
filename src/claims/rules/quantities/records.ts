import type { RuleRecord } from '../../rule.ts';

/** What the rules for counts, measures, fractions and ages find; amounts of money and percentages have rooms of their own. */
export const countRules: readonly RuleRecord[] = [
  {
    id: 'count/number',
    kind: 'count',
    finds: 'A number in digits or words with what it counts and the words that bound it.',
    source: 'Bounds and ranges as in CQE, Almasian and others, 2023',
    examples: [
      {
        text: 'The ferry carried at least 212 passengers.',
        finds: '212 passengers',
        with: { min: 212, max: null, unit: 'passenger', bound: 'at-least', hedge: 'at least' },
      },
      {
        text: 'Inspectors closed no fewer than nineteen bridges.',
        finds: 'nineteen bridges',
        with: { min: 19, max: null, unit: 'bridge', hedge: 'no fewer than' },
      },
      {
        text: 'The club signed 23 young Portuguese players.',
        finds: '23 young Portuguese players',
        with: { min: 23, max: 23, unit: 'player', bound: 'exact' },
      },
      {
        text: 'About two dozen people stayed in the church.',
        finds: 'two dozen people',
        with: { min: 21.6, max: 26.4, unit: 'person', bound: 'about', stated: [24, 24] },
      },
      {
        text: 'Some 1.2 million voters in the north did not register.',
        finds: '1.2 million voters',
        with: { stated: [1_200_000, 1_200_000], bound: 'about', unit: 'voter' },
      },
      {
        text: 'The dam lost 9–12 gates in the flood.',
        finds: '9–12 gates',
        with: { min: 9, max: 12, unit: 'gate', bound: 'range' },
      },
      {
        text: 'Between two and three thousand men joined the strike.',
        finds: 'two and three thousand men',
        with: { min: 2000, max: 3000, unit: 'man' },
      },
      {
        text: 'Rescuers pulled 40 or more miners from the shaft.',
        finds: '40 or more miners',
        with: { min: 40, max: null, hedge: 'or more' },
      },
      {
        text: 'As many as 5,000 homes were without power.',
        finds: '5,000 homes',
        with: { min: null, max: 5000, bound: 'at-most', hedge: 'As many as' },
      },
      {
        text: 'The court heard a hundred and five witnesses.',
        finds: 'a hundred and five witnesses',
        with: { min: 105, max: 105, unit: 'witness' },
      },
      {
        text: 'The airline bought 4 Boeing 737s last week.',
        finds: '4 Boeing 737s',
        with: { min: 4, max: 4 },
      },
      {
        text: 'Twelve of the 40 seats went to women.',
        finds: 'Twelve',
        with: { unit: 'seat', partitive: true },
      },
      {
        text: 'The number of new cases in the north rose to 83 on Friday.',
        finds: '83',
        with: { min: 83, max: 83, unit: 'case', movement: 'to', change: 'up' },
      },
      {
        text: 'The yacht sailed with a crew of six.',
        finds: 'six',
        with: { min: 6, max: 6, unit: 'crew' },
      },
      {
        text: 'The bank cut 40 jobs in Leeds, 30 in York and about 12 in Hull.',
        finds: '30',
        with: { min: 30, max: 30, unit: 'job' },
      },
      {
        text: 'The Liberals won 43 seats and the Farmers 12.',
        finds: '12',
        with: { min: 12, max: 12, unit: 'seat' },
      },
      {
        text: 'The Reds won 43 seats. The Blues took about 30, and nobody gave them more.',
        finds: '30',
        with: { min: 27, max: 33, unit: 'seat' },
      },
      {
        text: 'The club sold 900 shirts. Its rival sold 700.',
        finds: '700',
        with: { min: 700, max: 700, unit: 'shirt' },
      },
      { text: 'Forty boats sailed; 12 of them sank.', finds: '12', with: { unit: 'boat', partitive: true } },
      { text: 'Complaints about the lock have risen to 154.', finds: '154', with: { min: 154, unit: 'complaint' } },
      { text: 'Of the boats in the harbour, 40 were lost.', finds: '40', with: { min: 40, unit: 'boat' } },
      { text: 'Of the boats, 40 were sold in Spain and 12 in Peru.', finds: '12', with: { min: 12, unit: 'boat' } },
      { text: 'There were maybe fifty of us.', finds: 'fifty of us', with: { unit: 'person', bound: 'about' } },
      { text: 'Organisers put the crowd at 2,400.', finds: '2,400', with: { min: 2400, max: 2400, unit: 'crowd' } },
      {
        text: 'The workforce has grown to almost 9,500.',
        finds: '9,500',
        with: { max: 9500, unit: 'workforce', hedge: 'almost' },
      },
      {
        text: 'The harbour extended the ban from 12 to 16 piers in May.',
        finds: '16 piers',
        with: { min: 16, max: 16, unit: 'pier' },
      },
      { text: 'There were perhaps 50 boats.', finds: '50 boats', with: { bound: 'about', hedge: 'perhaps' } },
      { text: 'The storm felled 112 cranes.', finds: '112 cranes', with: { min: 112, max: 112, unit: 'crane' } },
      {
        text: 'A 17-member panel will hear the appeal.',
        finds: '17-member',
        with: { min: 17, max: 17, unit: 'member' },
      },
    ],
    counterexamples: [
      'The F-16 landed beside a Boeing 747.',
      'Apollo 13 and Covid-19 are on page 12.',
      'They met at 49 Old Mill Road.',
      'Call 555-0142 for details.',
      'City beat Rovers 3-1 after a 2-2 draw.',
      'The 21st race ended at 4:39.',
      'The new law takes effect under Section 230.',
      'The work began in 1987.',
      'She drove a 911 along Route 66.',
      'Neighbours dialed 112 and the 911 calls were recorded.',
      'No one has seen the twenty-first chapter.',
      'The recall covers the Dreamer 3 Plus prams.',
      'The maker withdrew its Dreamer 3 prams.',
    ],
  },
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
    ],
  },
];
