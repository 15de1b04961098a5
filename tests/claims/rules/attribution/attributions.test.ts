import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/claims/index.ts';
import { hedgesNear } from '../../../../src/claims/rules/attribution/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';

function attributionsOf(text: string): [source: string, scope: string][] {
  return extract({ id: 'a', text }).layers.attributions.map(({ source, scope }) => [
    source.name,
    text.slice(scope.start, scope.end),
  ]);
}

describe('source and what is laid to it', () => {
  test.each<[string, [source: string, scope: string][]]>([
    ['The ferry sank at dawn, police said.', [['police', 'The ferry sank at dawn']]],
    ['Police said the ferry sank at dawn.', [['Police', 'the ferry sank at dawn']]],
    ['On Friday, police said that the ferry sank.', [['police', 'the ferry sank']]],
    ['The ferry, police said, sank at dawn.', [['police', 'The ferry, police said, sank at dawn']]],
    ['The ferry sank at dawn, police said on Friday in a statement.', [['police', 'The ferry sank at dawn']]],
    ['Ten died, according to two senior officials.', [['two senior officials', 'Ten died']]],
    ['According to ministry figures, ten died.', [['ministry figures', 'ten died']]],
    ["Ten died, according to the Transport Ministry's final count.", [['Transport Ministry', 'Ten died']]],
    ["Ten died, according to the harbour office's last count.", [['harbour office', 'Ten died']]],
    ['Ten died, according to records reviewed by The Herald.', [['records reviewed by The Herald', 'Ten died']]],
    ['Two officials told the Herald on Friday that ten died.', [['Two officials', 'ten died']]],
    ['Earlier this year, The Herald reported that ten died.', [['The Herald', 'ten died']]],
    [
      'Police said ten died, and the union said twelve died.',
      [
        ['Police', 'ten died'],
        ['union', 'twelve died'],
      ],
    ],
    [
      'The tower, which stood 40 years according to Rosa Lind, fell.',
      [['Rosa Lind', 'The tower, which stood 40 years']],
    ],
    ['Ten died, according to a new estimate by the Transport Ministry.', [['Transport Ministry', 'Ten died']]],
    ['Police in Oslo said ten died.', [['Police in Oslo', 'ten died']]],
    ['The chamber of commerce said ten closed.', [['chamber of commerce', 'ten closed']]],
    ['The company, based in Oslo, Norway, said ten shops had closed.', [['company', 'ten shops had closed']]],
    ['Rosa Lind of the Water Board said ten leaked.', [['Rosa Lind', 'ten leaked']]],
    [
      'The chief executive of Northgate, Rosa Lind, said ten shops had closed.',
      [['Rosa Lind', 'ten shops had closed']],
    ],
    ['A survey found 40 percent of farmers wanted rain.', [['survey', '40 percent of farmers wanted rain']]],
    ['Police put the crowd at 2,000.', [['Police', 'the crowd at 2,000']]],
    ['Officials reported three deaths.', [['Officials', 'three deaths']]],
    ['Officials confirmed two bodies were found.', [['Officials', 'two bodies were found']]],
    ['The ship docked late; witnesses said it was empty.', [['witnesses', 'it was empty']]],
    ['The sale was confirmed by Rosa Lind on Monday.', [['Rosa Lind', 'The sale']]],
    ['Police in Leeds said ten died.', [['Police in Leeds', 'ten died']]],
    ['Prosecutors in the city of Leeds said ten died.', [['Prosecutors in the city of Leeds', 'ten died']]],
    ['Fire crews from Leeds said ten died.', [['Fire crews from Leeds', 'ten died']]],
    ['After the fire in Leeds police said ten died.', [['Leeds police', 'ten died']]],
    ['The guild of bakers said ten died.', [['guild of bakers', 'ten died']]],
    ['The bank, based in Toledo, Ohio, said ten died.', [['bank', 'ten died']]],
    ['Ten died, the city’s largest hospital said.', [['the city’s largest hospital', 'Ten died']]],
    ['“Ten died,” said Rosa Lind of the Harbour Safety Board.', [['Rosa Lind', '“Ten died,”']]],
    [
      'Ten boats sank, an inquiry has found, and not nine, as the mayor had said.',
      [
        ['inquiry', 'Ten boats sank, an inquiry has found, and not nine, as the mayor had said'],
        ['mayor', 'nine'],
      ],
    ],
    ['Ten died on the pier and not twelve, as the mayor had said.', [['mayor', 'twelve']]],
    ['The mayor was not ill, as police had said.', [['police', 'The mayor was not ill']]],
    [
      'Northgate recalled 9,000 toys, a tenth of all, police said.',
      [['police', 'Northgate recalled 9,000 toys, a tenth of all']],
    ],
  ])('%s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});

describe('nothing is laid to anybody', () => {
  test.each([
    'The United States exported more grain than ever.',
    'Boats alleged to carry arms were stopped.',
    'The two countries have maintained close ties.',
    'Sales fell again, suggesting a long winter.',
    'She was told to go home.',
    'It said nothing.',
    'Anglers found two more boats in the reeds that had drifted off.',
    'Northgate Foods agreed on Monday to buy a rival.',
    'Northgate has agreed to a merger.',
    'The club announced the departure of its coach on Friday.',
    'Ministers stressed unity with the farmers.',
    'The ministry did not say who paid.',
    'The dog was found by police in a ditch.',
    'She was told to leave, and a police report was lost.',
  ])('%s', (text) => {
    expect(attributionsOf(text)).toEqual([]);
  });
});

test.each<[string, string | undefined]>([
  ['Two officials told the Harbour Herald on Friday that ten died.', 'Harbour Herald'],
  ['Two officials told reporters on Friday that ten died.', undefined],
])('%s: the medium', (text, medium) => {
  expect(extract({ id: 'a', text }).layers.attributions.map((one) => one.medium?.name)).toEqual([medium]);
});

describe('hedges of a clause', () => {
  test.each<[text: string, words: string, hedges: string[]]>([
    ['The fleet reportedly exceeds forty ships.', 'forty', ['reportedly']],
    ['A sailor allegedly killed in the raid was buried.', 'killed', ['allegedly']],
    ['Ten people are believed to have died.', 'Ten', ['are believed to']],
    ['Ten people died, though the storm reportedly passed.', 'Ten', []],
    ['Ten people died in the raid.', 'Ten', []],
  ])('%s', (text, words, hedges) => {
    const start = text.indexOf(words);
    expect(hedgesNear(readDocument({ id: 'a', text }), { start, end: start + words.length })).toEqual(hedges);
  });
});
