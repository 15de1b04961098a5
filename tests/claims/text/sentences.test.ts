import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/claims/text/index.ts';

function sentencesOf(text: string): string[] {
  return readDocument({ id: 'a', text }).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('a sentence ends at', () => {
  test.each<[string, string[]]>([
    ['The ferry sank. Nobody was hurt.', ['The ferry sank.', 'Nobody was hurt.']],
    ['Who paid? The council did.', ['Who paid?', 'The council did.']],
    ['They left at 6 p.m. The hall was empty.', ['They left at 6 p.m.', 'The hall was empty.']],
    ['She moved to the U.S. He stayed.', ['She moved to the U.S.', 'He stayed.']],
    ['“It is over.” The crowd went home.', ['“It is over.”', 'The crowd went home.']],
    ['"We lost. We go on," she said.', ['"We lost.', 'We go on," she said.']],
    ['It cost $3.50. Few paid.', ['It cost $3.50.', 'Few paid.']],
    ['He said no. The vote failed.', ['He said no.', 'The vote failed.']],
    ['The bridge fell... Nobody knew why.', ['The bridge fell...', 'Nobody knew why.']],
    ['The match ended.Rovers won.', ['The match ended.', 'Rovers won.']],
    ['1. Boots. 2. A tent.', ['1. Boots.', '2. A tent.']],
    ['a) Boots b) A tent c) Rope', ['a) Boots', 'b) A tent', 'c) Rope']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('no sentence ends within', () => {
  test.each([
    'Gen. Anna Brook met Mr. J. R. Hale of Hale & Co. in St. Albans.',
    'The U.S. Senate and the U.K. Parliament disagreed with the U.N. Security Council.',
    'At 5 a.m. Mayor Holt called a U.S.-led team.',
    'See No. 10 and p. 55 of vol. 3.',
    'On Sept. 11 the index rose 1.5 percent to 1,204.75 points.',
    'SACRAMENTO, Calif. (AP) – Firefighters held the line.',
    '“Is it safe?” Holt asked.',
    '"Stop!" he shouted.',
    'Write to jane.doe@example.org or see https://example.org/a.b?c=d. before noon.',
    'The report [...] was late … and thin.',
    'She works at Yahoo! in sales.',
    'Prof. Ewa K. Nowak, Ph.D., won.',
    'Senators Want U.S. To Pay for Storm Damage',
    'Yahoo! Inc. fell.',
    'The D.C. Court of Appeals and the F.A. Cup met.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('line breaks', () => {
  test.each<[string, string, string[]]>([
    ['in mid-sentence', 'It was a cold night\nin the city.', ['It was a cold night\nin the city.']],
    ['after dotted letters', 'A vote of the U.S.\nSenate failed.', ['A vote of the U.S.\nSenate failed.']],
    ['after an initial', 'Harry S.\n\nTruman won.', ['Harry S.\n\nTruman won.']],
    [
      'after a headline',
      'Ferry Sinks off Coast\nA ferry sank on Monday. Divers searched.',
      ['Ferry Sinks off Coast', 'A ferry sank on Monday.', 'Divers searched.'],
    ],
    ['in a list', 'What to bring:\n- Boots\n- A tent', ['What to bring:', '- Boots', '- A tent']],
    [
      'in a column',
      'The council of the town met on Monday and\nMayor Holt opened the session with a word on\nFire Station 5 that few had expected.',
      [
        'The council of the town met on Monday and\nMayor Holt opened the session with a word on\nFire Station 5 that few had expected.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

const newsCharacters = fc.string({
  unit: fc.constantFrom(...'aBé.!?,"“”‘’\'()[]- \n\n1$%…–—:;•|«»', 'U.S. ', 'Gen. ', ' a.m. ', '😀', 'said '),
  maxLength: 120,
});

test('sentences are in order, part all tokens and leave out only space', () => {
  fc.assert(
    fc.property(newsCharacters, (text) => {
      const { sentences, tokens, blocks } = readDocument({ id: 'a', text });
      let firstToken = 0;
      let at = 0;
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence.index).toBe(index);
        expect(sentence.firstToken).toBe(firstToken);
        expect(text.slice(at, sentence.start).trim()).toBe('');
        expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
        expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
        expect(blocks[sentence.block]?.start).toBeLessThanOrEqual(sentence.start);
        firstToken = sentence.endToken;
        at = sentence.end;
      }
      expect(firstToken).toBe(tokens.length);
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
