import type { RuleRecord } from '../../rule.ts';

const kind = 'casualty';

export const casualtyRules: readonly RuleRecord[] = [
  {
    id: 'casualty/active-verb',
    kind,
    finds: 'How many people something killed, injured, displaced or the like, from a verb and its object.',
    examples: [
      {
        text: 'The earthquake killed at least 40 people.',
        finds: 'killed at least 40 people',
        with: { outcome: 'killed', min: 40, max: null, who: 'person', implied: false },
      },
      {
        text: 'A derailment outside the town injured nine passengers.',
        finds: 'injured nine passengers',
        with: { outcome: 'injured', min: 9, max: 9, who: 'passenger' },
      },
      {
        text: 'Soldiers moved 120 residents to safety.',
        finds: 'moved 120 residents',
        with: { outcome: 'displaced', min: 120 },
      },
      { text: 'Police detained 25 demonstrators.', finds: 'detained 25 demonstrators', with: { outcome: 'detained' } },
      {
        text: 'The driver lost control, killing a cyclist.',
        finds: 'killing a cyclist',
        with: { min: 1, max: 1, who: 'cyclist', implied: true },
      },
    ],
    counterexamples: [
      'The upper house killed the bill.',
      'Rovers lost a man on the hour.',
      'The firm lost 300 clerks last year.',
      'The dam could kill 2,000 people if it burst.',
      'The strike did not injure 40 people, the ministry said.',
      'The farm killed 40,000 chickens.',
      'Hundreds of young salmon were killed by the leak.',
      'The striker shot 12 times and hit the post twice.',
    ],
  },
  {
    id: 'casualty/passive-verb',
    kind,
    finds: 'How many people were killed, injured, arrested or the like.',
    examples: [
      {
        text: 'At least 12 people were killed when the ferry capsized.',
        finds: 'At least 12 people were killed',
        with: { outcome: 'killed', min: 12, max: null, hedge: 'at least' },
      },
      {
        text: 'Twelve guests, including two children, were injured in the fire.',
        finds: 'Twelve guests, including two children, were injured',
        with: { outcome: 'injured', min: 12, max: 12, who: 'guest' },
      },
      { text: 'A man was shot dead outside a bar.', finds: 'A man was shot dead', with: { outcome: 'killed', min: 1 } },
      {
        text: 'A mother and her two sons were killed on the motorway.',
        finds: 'A mother and her two sons were killed',
        with: { min: 3, max: 3 },
      },
      { text: 'Nine dead and 30 injured in tunnel blaze', finds: '30 injured', with: { outcome: 'injured', min: 30 } },
      { text: 'More than 900 families fled; 4,000 people were displaced.', finds: '4,000 people were displaced' },
      {
        text: 'Some 300 villagers were moved from their homes as the lava came nearer.',
        finds: 'Some 300 villagers were moved',
        with: { outcome: 'displaced' },
      },
    ],
    counterexamples: [
      'Thousands of people could be killed by a quake there.',
      'The two defendants were not injured.',
      'If 50 people are killed, the law applies.',
      'The measure was killed in committee by a vote of 12 to nine.',
      'Some 300 clerks were moved to the new office.',
    ],
  },
  {
    id: 'casualty/died',
    kind,
    finds: 'How many people died, drowned or disappeared.',
    examples: [
      {
        text: 'Three climbers died on the north face.',
        finds: 'Three climbers died',
        with: { outcome: 'killed', min: 3 },
      },
      { text: 'About 200 people fled the village.', finds: 'About 200 people fled', with: { outcome: 'displaced' } },
    ],
    counterexamples: [
      'Two burglars vanished into the crowd.',
      'Hopes of a deal died.',
      'Up to 5,000 people could die of the disease.',
    ],
  },
  {
    id: 'casualty/state',
    kind,
    finds: 'How many people are dead, missing, homeless or held hostage.',
    examples: [
      { text: 'The landslide left 15 dead.', finds: '15 dead', with: { outcome: 'killed', min: 15, max: 15 } },
      {
        text: 'Thirty sailors are still missing.',
        finds: 'Thirty sailors are still missing',
        with: { outcome: 'missing', min: 30, who: 'sailor' },
      },
      { text: 'She was pronounced dead at the scene.', finds: 'She was pronounced dead', with: { implied: true } },
      {
        text: 'Up to 40 people are feared dead.',
        finds: 'Up to 40 people are feared dead',
        with: { min: null, max: 40, hedge: 'feared' },
      },
    ],
    counterexamples: [
      'The candidates were in a dead heat with two weeks to go.',
      'Rangers found 12 dead elephants.',
      'A fire there could leave 100 dead.',
      'Dozens of gannets have been found dead or dying.',
      'Anglers picked up 143 swans, and 60 of them were already dead.',
    ],
  },
  {
    id: 'casualty/attribute',
    kind,
    finds: 'How many missing, injured or detained people are spoken of.',
    examples: [
      {
        text: 'The search for 12 missing fishermen resumed.',
        finds: '12 missing fishermen',
        with: { outcome: 'missing', min: 12, max: 12, who: 'fisherman' },
      },
    ],
    counterexamples: ['A missing dog was found by 12 children.', 'The missing 12 percent will be paid in May.'],
  },
  {
    id: 'casualty/harm',
    kind,
    finds: 'How many people were taken to hospital, or have wounds.',
    examples: [
      {
        text: 'Seven pupils were taken to hospital after the bus overturned.',
        finds: 'Seven pupils were taken to hospital',
        with: { outcome: 'injured', min: 7, max: 7, who: 'pupil' },
      },
      {
        text: 'Two climbers suffered minor injuries.',
        finds: 'Two climbers suffered minor injuries',
        with: { min: 2 },
      },
      { text: 'Three firefighters are in critical condition.', finds: 'Three firefighters are in critical condition' },
    ],
    counterexamples: ['Twelve nurses work at the hospital.', 'The two cars were in poor condition.'],
  },
  {
    id: 'casualty/noun',
    kind,
    finds: 'How many deaths, injuries or arrests there were, or how many bodies were found.',
    examples: [
      {
        text: 'The outbreak has caused the deaths of at least 18 children.',
        finds: 'deaths of at least 18 children',
        with: { outcome: 'killed', min: 18, max: null, who: 'child' },
      },
      { text: 'Officials reported 14 deaths.', finds: '14 deaths', with: { outcome: 'killed', min: 14 } },
      { text: 'Divers found the bodies of five miners.', finds: 'bodies of five miners', with: { who: 'miner' } },
      { text: 'The raids led to 60 arrests.', finds: '60 arrests', with: { outcome: 'detained', min: 60, max: 60 } },
    ],
    counterexamples: [
      'Seat belts could prevent 300 deaths a year.',
      'The measure would have prevented the deaths of 12 people.',
    ],
  },
  {
    id: 'casualty/toll',
    kind,
    finds: 'The figure that a toll or a number of victims has reached.',
    examples: [
      {
        text: "The death toll from Sunday's flood rose to 83 from 76.",
        finds: "death toll from Sunday's flood rose to 83",
        with: { outcome: 'killed', min: 83, max: 83 },
      },
      { text: 'The death toll hit 31 on Sunday.', finds: 'death toll hit 31', with: { outcome: 'killed', min: 31 } },
      { text: 'Road deaths fell to 1,700.', finds: 'deaths fell to 1,700', with: { outcome: 'killed', min: 1700 } },
      { text: 'The number of injured climbed to 140.', finds: 'number of injured climbed to 140' },
      {
        text: 'The number of injured stands at 27.',
        finds: 'number of injured stands at 27',
        with: { outcome: 'injured', min: 27, max: 27 },
      },
      {
        text: 'The find brought to 12 the number of dead.',
        finds: '12 the number of dead',
        with: { outcome: 'killed', min: 12 },
      },
      {
        text: 'The death toll has passed 5,000.',
        finds: 'death toll has passed 5,000',
        with: { min: 5000, max: null },
      },
      { text: 'Confirmed dead: 74', finds: 'dead: 74', with: { outcome: 'killed', min: 74 } },
      { text: 'Missing: 3 (two of them divers)', finds: 'Missing: 3', with: { outcome: 'missing', min: 3 } },
    ],
    counterexamples: ['The road toll is $12.', 'The death toll could rise to 200.', 'Cars pay the toll at 12 gates.'],
  },
  {
    id: 'casualty/lives',
    kind,
    finds: 'How many lives something claimed.',
    examples: [
      { text: 'The cyclone claimed 12 lives.', finds: '12 lives', with: { outcome: 'killed', min: 12 } },
      {
        text: 'Some 300 people lost their lives.',
        finds: 'Some 300 people lost their lives',
        with: { outcome: 'killed', hedge: 'some' },
      },
      { text: 'The crash took the lives of four students.', finds: 'took the lives of four students' },
      { text: 'Twelve firefighters gave their lives there.', finds: 'Twelve firefighters gave their lives' },
    ],
    counterexamples: [
      'Two nuns gave their lives to the poor.',
      'A cat has nine lives.',
      'Early warnings saved 40 lives.',
      'The dam could cost 500 lives.',
    ],
  },
  {
    id: 'casualty/left-homes',
    kind,
    finds: 'How many people had to leave their homes.',
    examples: [
      {
        text: 'About 300 villagers left their homes overnight.',
        finds: 'About 300 villagers left their homes',
        with: { outcome: 'displaced', hedge: 'about' },
      },
      {
        text: 'Eighty residents were told to leave their homes.',
        finds: 'Eighty residents were told to leave their homes',
        with: { outcome: 'displaced', min: 80, max: 80 },
      },
      { text: 'Forty families had to abandon their homes.', finds: 'Forty families had to abandon their homes' },
    ],
    counterexamples: [
      'Sixty residents refused to leave their homes.',
      'Eighty residents were told that their homes were safe.',
      'Thirty couples insured their homes.',
    ],
  },
  {
    id: 'casualty/fatally',
    kind,
    finds: 'How many of several wounded people died of it.',
    examples: [
      { text: 'Two guards were shot, one fatally.', finds: 'one fatally', with: { outcome: 'killed', min: 1 } },
    ],
    counterexamples: ['The plan was fatally flawed.'],
  },
  {
    id: 'casualty/none',
    kind,
    finds: 'That no one was killed, injured or the like.',
    examples: [
      {
        text: 'No one was injured in the collision.',
        finds: 'No one was injured',
        with: { outcome: 'injured', max: 0 },
      },
      { text: 'There were no deaths.', finds: 'no deaths', with: { outcome: 'killed', min: 0, max: 0 } },
    ],
    counterexamples: ['No one else was injured.', 'No other injuries were reported.', 'No one was surprised.'],
  },
];
