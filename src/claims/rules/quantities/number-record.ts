import type { RuleRecord } from '../../rule.ts';

/** What the rule for plain counts finds: the commonest figure of news, so the one with most examples. */
export const numberRule: RuleRecord = {
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
    {
      text: 'The number of reported leaks has risen to 154.',
      finds: '154',
      with: { min: 154, unit: 'leak' },
    },
    { text: 'The search party is 75 strong.', finds: '75', with: { min: 75, unit: 'party' } },
    {
      text: 'The maker recalled 900 of its Arden 3 and Arden 5 prams.',
      finds: '900 of its Arden 3 and Arden 5 prams',
      with: { min: 900, unit: 'pram' },
    },
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
};
