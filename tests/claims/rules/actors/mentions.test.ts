import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../src/claims/rules/actors/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';

const read = (text: string): string[] =>
  findMentions(readDocument({ id: 'article', text })).map(
    ({ type, name, titles }) => `${type}: ${[...titles.map((title) => `(${title})`), name].join(' ')}`,
  );

describe('what is a name and what is not', () => {
  test.each<[text: string, ...names: string[]]>([
    ['Nothing here is a name.'],
    ['However, on Monday the rain stopped. Then it began again in March.'],
    ['Rescuers reached Peru.', 'place: Peru'],
    ['In Peru, rescuers worked on.', 'place: Peru'],
    ['The Peruvian army sent two ships.', 'group: Peruvian'],
    ['Who told us that? The WHO told the US.', 'organisation: WHO', 'place: US'],
    ['Storm Kills Dozens And Floods Homes Across Portugal', 'place: Portugal'],
    ['FLOODS KILL DOZENS IN PORTUGAL', 'place: Portugal'],
    ['He said: "Nobody knows." “Perhaps,” she said.'],
    ['His lawyer, Martin Lind KC, agreed.', 'person: Martin Lind'],
    ['A girl from Brandon died.', 'place: Brandon'],
    ['Owner Arden Lines denied it.', 'organisation: Arden Lines'],
    ['Hurricane Dolores hit Cuba during the Summer Games.', 'place: Cuba'],
    ['KES 400 is about $3.'],
  ])('%s', (text, ...names) => {
    expect(read(text).map((name) => name.toLowerCase())).toEqual(names.map((name) => name.toLowerCase()));
  });
});

describe('where a name begins and ends', () => {
  test.each<[text: string, ...names: string[]]>([
    [
      'US Secretary of State Harriet Coyle met Kenyan President Daniel Mwangi.',
      'place: US',
      'person: (Secretary of State) Harriet Coyle',
      'group: Kenyan',
      'person: (President) Daniel Mwangi',
    ],
    ["The roof of St Ann's hospital fell in.", "organisation: St Ann's hospital"],
    ["Candles burned at St Ann's on Sunday.", "place: St Ann's"],
    ['Chief Fire Officer Anna Lind spoke.', 'person: (Officer) Anna Lind'],
    ['The first was Anna Dunley of Wexcombe, who was nine.', 'person: Anna Dunley', 'place: Wexcombe'],
    ['The Ruvan ambassador left.', 'place: Ruvan'],
    ['Rain soaked Granny Anna Lind, 80.', 'person: (Granny) Anna Lind'],
    ['Lifeboatman Peter Hale, 34, said it was cold.', 'person: (Lifeboatman) Peter Hale'],
    ['The lorry driver Norman Peter Hale won.', 'person: (driver) Norman Peter Hale'],
    ['HOLMWICK, Ruvania (RN) — Two boys were lost.', 'place: Holmwick', 'place: Ruvania'],
    ['PORT HOLM (Northern Press) - A ship sank off Port Holm.', 'place: Port Holm', 'place: Port Holm'],
    ['The Northern Press (NP) — a daily — was sold.', 'media: Northern Press', 'organisation: NP'],
    ['The U.S. Department of Agriculture agreed.', 'organisation: U.S. Department of Agriculture'],
    [
      'The University of Leeds and Durham University merged.',
      'organisation: University of Leeds',
      'organisation: Durham University',
    ],
    [
      "Kenya's Ministry of Health and Bayer disagree.",
      'place: Kenya',
      'organisation: Ministry of Health',
      'organisation: Bayer',
    ],
    ['Ships of the U.S.\nNavy left.', 'organisation: U.S. Navy'],
    ['Trade with the U.S.\nPeru has no comment.', 'place: U.S.', 'place: Peru'],
    [
      'Rivals Toyota, Volkswagen and Fiat rose.',
      'organisation: Toyota',
      'organisation: Volkswagen',
      'organisation: Fiat',
    ],
    ['Her sister Elena Prado de la Cruz wept.', 'person: (sister) Elena Prado de la Cruz'],
    ['U.S.-Peru talks failed.', 'place: U.S.', 'place: Peru'],
    ['A Lima-based firm lost the case.', 'place: Lima'],
    ['Airports in New York, Paris, and Rome closed.', 'place: New York', 'place: Paris', 'place: Rome'],
  ])('%s', (text, ...names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('of what type it is', () => {
  test.each<[text: string, ...names: string[]]>([
    [
      'Police in Ardmuir named him as Owen Strand. Strand, 43, was from Kells.',
      'place: Ardmuir',
      'person: Owen Strand',
      'person: Strand',
      'place: Kells',
    ],
    [
      'Harvane Motor Company said so. Harvane shares fell.',
      'organisation: Harvane Motor Company',
      'organisation: Harvane',
    ],
    ['The cruiser Admiral Voss and the tanker Mary Lund collided.', 'vessel: Mary Lund'],
    ['The Evening Courier wrote of it.', 'media: Evening Courier'],
    ['The Argus, The Courier Mail and Der Spiegel reported it.', 'media: Der Spiegel'],
    ['Hezbollah denied it.', 'group: Hezbollah'],
  ])('%s', (text, ...names) => {
    expect(read(text)).toEqual(expect.arrayContaining(names));
  });
});

test('where people are from is a place, who wrote a letter is not', () => {
  expect(read('A girl from Logan died in May.')).toEqual(['place: Logan']);
  expect(read('The letter from Marvin was read out. Marvin died in May.')).toEqual([
    'person: Marvin',
    'person: Marvin',
  ]);
  expect(read('Two engineers from Siemens were held.')).toEqual(['organisation: Siemens']);
});

describe('on any text', () => {
  const words = fc.constantFrom(
    'Ada',
    'the',
    'Lund',
    'of',
    'U.S.',
    'Bank',
    '-',
    "'s",
    '"',
    'J.',
    '(',
    ')',
    ',',
    '.',
    '\n',
    'von',
    'President',
    'Peru',
    '&',
    'and',
    'É',
    '𝔄',
    '9',
  );
  test('mentions lie in order, do not overlap, and are the text at their place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          const mentions = findMentions(readDocument({ id: 'article', text }));
          let from = 0;
          for (const { start, end, name } of mentions) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(name);
            from = end;
          }
        },
      ),
    );
  });
});
