import type { RuleRecord } from '../../rule.ts';

const kind = 'status';

export const statusRules: readonly RuleRecord[] = [
  {
    id: 'status/verb',
    kind,
    finds: 'What somebody suspended, cancelled, approved, resumed, reversed or the like.',
    examples: [
      {
        text: 'The airline has suspended flights to the island.',
        finds: 'suspended flights to the island',
        with: { state: 'suspended' },
      },
      {
        text: 'The cabinet reversed a ban on exports.',
        finds: 'reversed a ban on exports',
        with: { state: 'reversed' },
      },
      { text: 'Parliament approved the budget.', finds: 'approved the budget', with: { state: 'approved' } },
      {
        text: 'Prosecutors charged the banker with fraud.',
        finds: 'charged the banker',
        with: { state: 'charged' },
      },
      {
        text: 'The railway closed the line between the port and the old town.',
        finds: 'closed the line between the port and the old town',
        with: { state: 'closed' },
      },
      {
        text: 'The mayor ordered the evacuation of the harbour.',
        finds: 'ordered the evacuation of the harbour',
        with: { state: 'ordered' },
      },
      { text: 'The mayor called off the parade.', finds: 'called off the parade', with: { state: 'cancelled' } },
    ],
    counterexamples: [
      'The airline could suspend flights.',
      'The ministry has not suspended the licence.',
      'The captain lifted the trophy.',
      'The club rejected the idea.',
      'The navy ordered six helicopters.',
      'The suspended striker watched from the stands.',
      'He passed the ball and closed his eyes.',
    ],
  },
  {
    id: 'status/passive',
    kind,
    finds: 'What was suspended, closed, postponed or the like.',
    examples: [
      {
        text: 'The mayor, Rosa Lind, has been suspended.',
        finds: 'Rosa Lind, has been suspended',
        with: { state: 'suspended' },
      },
      {
        text: 'Rosa Lind has not been charged with theft.',
        finds: 'Rosa Lind has not been charged',
        with: { state: 'not charged' },
      },
      { text: 'The match was postponed.', finds: 'The match was postponed', with: { state: 'postponed' } },
      { text: 'Schools in the city were closed.', finds: 'Schools in the city were closed', with: { state: 'closed' } },
    ],
    counterexamples: ['The match may be postponed.', 'The border may not be closed.', 'The deal will be signed.'],
  },
  {
    id: 'status/ordered',
    kind,
    finds: 'What was put into a state by an order or a decision.',
    examples: [
      {
        text: 'The court ordered all branches of the agency to halt drilling.',
        finds: 'halt drilling',
        with: { state: 'suspended' },
      },
      { text: 'The two sides agreed to resume talks.', finds: 'resume talks', with: { state: 'resumed' } },
      { text: 'The decision to sever ties came late.', finds: 'sever ties', with: { state: 'suspended' } },
    ],
    counterexamples: ['The union threatened to halt production.', 'Ministers want to suspend the treaty.'],
  },
  {
    id: 'status/noun',
    kind,
    finds: 'The suspension, resumption or reversal of something.',
    examples: [
      { text: 'The suspension of rail services hit commuters.', finds: 'suspension of rail services' },
      { text: 'The council announced a ban on fireworks.', finds: 'ban on fireworks', with: { state: 'banned' } },
    ],
    counterexamples: [
      'Farmers called for the suspension of tariffs.',
      'He opposed the ban on fireworks.',
      'The fund pays for information leading to the arrest of the thief.',
    ],
  },
  {
    id: 'status/own-act',
    kind,
    finds: 'Who resigned.',
    examples: [
      { text: 'Rosa Lind conceded defeat.', finds: 'Rosa Lind conceded', with: { state: 'conceded' } },
      { text: 'Rosa Lind has not conceded.', finds: 'Rosa Lind has not conceded', with: { state: 'not conceded' } },
      {
        text: 'Rosa Lind did not resign until Monday.',
        finds: 'Rosa Lind did not resign',
        with: { state: 'resigned' },
      },
      { text: 'The minister resigned on Friday.', finds: 'The minister resigned', with: { state: 'resigned' } },
    ],
    counterexamples: [
      'Rosa Lind conceded that it was late.',
      'Rosa Lind may not resign.',
      'The minister may have resigned.',
      'The fans were resigned to defeat.',
    ],
  },
  {
    id: 'status/stance',
    kind,
    finds: 'What somebody denies or admits, and how they plead.',
    examples: [
      {
        text: 'The shipyard denied using cheap steel.',
        finds: 'denied using cheap steel',
        with: { state: 'denied' },
      },
      {
        text: 'The agency admitted that it had known of the leak since May.',
        finds: 'admitted that it had known of the leak since May',
        with: { state: 'admitted' },
      },
      {
        text: 'The shipyard, which denied the charges, paid a fine.',
        finds: 'denied the charges',
        with: { state: 'denied' },
      },
      { text: 'Rosa Lind denies the charges.', finds: 'denies the charges', with: { state: 'denied' } },
      {
        text: 'Rosa Lind pleaded not guilty to fraud.',
        finds: 'Rosa Lind pleaded not guilty',
        with: { state: 'pleaded not guilty' },
      },
      {
        text: 'The company changed its plea to guilty.',
        finds: 'The company changed its plea to guilty',
        with: { state: 'pleaded guilty' },
      },
    ],
    counterexamples: [
      'The refugees were denied entry.',
      'The bank denied him a loan.',
      'She was admitted to hospital.',
      'He may deny the charges.',
      'Nobody can deny that it rained.',
    ],
  },
  {
    id: 'status/condition',
    kind,
    finds: 'How somebody in hospital is.',
    examples: [
      {
        text: 'The driver is in a critical but stable condition.',
        finds: 'The driver is in a critical but stable condition',
        with: { state: 'critical condition' },
      },
      {
        text: 'Rosa Lind, 41, was fighting for her life on Sunday.',
        finds: 'Rosa Lind, 41, was fighting for her life',
        with: { state: 'fighting for life' },
      },
      { text: 'The pilot is out of danger.', finds: 'The pilot is out of danger', with: { state: 'out of danger' } },
      {
        text: 'Rosa Lind was discharged from hospital.',
        finds: 'Rosa Lind was discharged from hospital',
        with: { state: 'discharged from hospital' },
      },
    ],
    counterexamples: [
      'The bridge is in good condition.',
      'The driver is not out of danger.',
      'The driver could be in critical condition.',
      'Four of the passengers were in a critical condition.',
    ],
  },
  {
    id: 'status/staying',
    kind,
    finds: 'Who refuses to resign.',
    examples: [
      { text: 'Rosa Lind refused to resign.', finds: 'Rosa Lind refused to resign', with: { state: 'not resigned' } },
      {
        text: 'The mayor rejected calls for his resignation.',
        finds: 'The mayor rejected calls for his resignation',
        with: { state: 'not resigned' },
      },
    ],
    counterexamples: [
      'The king refused the resignation of his minister.',
      'The mayor may reject calls to resign.',
      'The club rejected calls for a new stadium.',
    ],
  },
  {
    id: 'status/uncharged',
    kind,
    finds: 'Who was let go without a charge, or will not face one.',
    examples: [
      {
        text: 'The suspect was released on Monday without charge.',
        finds: 'The suspect was released on Monday without charge',
        with: { state: 'not charged' },
      },
      {
        text: 'Rosa Lind will not face charges.',
        finds: 'Rosa Lind will not face charges',
        with: { state: 'not charged' },
      },
      { text: 'The driver faces no charges.', finds: 'The driver faces no charges', with: { state: 'not charged' } },
    ],
    counterexamples: [
      'The album was released without charge.',
      'Rosa Lind faces charges of fraud.',
      'The suspect may be released without charge.',
      'Rosa Lind will not face charges of murder.',
    ],
  },
];
