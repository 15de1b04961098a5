import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';

/** Words of each quotation, with the speaker's name. */
function speakersOf(text: string): (string | null)[] {
  return extract({ id: 'a', text }).layers.quotations.map(({ speaker }) => speaker?.name ?? null);
}

describe('speaker', () => {
  test.each<[string, (string | null)[]]>([
    ['“The dam holds,” Rosa Lind said.', ['Rosa Lind']],
    ['“The dam holds,” said Rosa Lind, who built it.', ['Rosa Lind']],
    ['“Does it hold?” asked the engineer.', ['engineer']],
    ['“Does it hold?” Rosa Lind asked.', ['Rosa Lind']],
    ['Rosa Lind, 45, the mayor of Oslo, said: “The dam holds.”', ['Rosa Lind']],
    ['Rosa Lind said that the dam was “a miracle of its time” on Friday.', ['Rosa Lind']],
    ['According to Rosa Lind, the dam is “a miracle of its time”.', ['Rosa Lind']],
    ['The dam is “a miracle of its time”, according to Rosa Lind.', ['Rosa Lind']],
    ['“The dam,” Rosa Lind said, “holds for now.”', ['Rosa Lind', 'Rosa Lind']],
    ['“The dam holds,” Rosa Lind said. “We can sleep.”', ['Rosa Lind', 'Rosa Lind']],
    ['Rosa Lind went on:\n\n“The dam holds for now.”', ['Rosa Lind']],
    ['“The dam holds for now.” — Rosa Lind, engineer', ['Rosa Lind']],
    ['Rosa Lind met the press. “The dam holds,” she said.', ['Rosa Lind']],
    ['Rosa Lind said it would hold. Ana Hale, 50, lost her house. “It was all I had,” she said.', ['Ana Hale']],
    ['Rosa Lind said it would hold. One volunteer wept as she said: “It is gone.”', ['One volunteer']],
    ['Police sealed the road. “Nobody gets through,” a spokesman for the force said.', ['spokesman for the force']],
    ['Rosa Lind called the plan “madness” and “folly”.', ['Rosa Lind', 'Rosa Lind']],
    ['The sale fell, with Rosa Lind calling it “a gift to the banks,” Reuters reported.', ['Rosa Lind']],
    ['LIND: “The dam holds for now.”', ['LIND']],
    ['Rosa Lind lost her shop.\n\nOne nurse sobbed as she said: “They keep coming.”', ['One nurse']],
    ['Rosa Lind lost her shop. She sobbed as she said: “I am done.”', ['Rosa Lind']],
    ['Rosa Lind lost her shop. Her voice broke as she said: “I am done.”', ['Rosa Lind']],
    ['Rosa Lind lost her shop. A nurse said the ward was full. “We are tired,” she said.', ['nurse']],
    ['Rosa Lind says she feels “ready for the long winter”.', ['Rosa Lind']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('no speaker', () => {
  test.each(['The so-called “peace tax” was dropped.', 'The “war on weeds” costs more every year.'])('%s', (text) => {
    expect(speakersOf(text)).toEqual([null]);
  });
});

test('a surname, an office and a pronoun stand for the person named in full', () => {
  const text =
    'Mayor Rosa Lind opened the hall. “It is done,” Lind said. “We are proud,” the mayor added. “Come in,” she said.';
  expect(speakersOf(text)).toEqual(['Rosa Lind', 'Rosa Lind', 'Rosa Lind']);
});

test('it and they stand for the body cited last', () => {
  const text = 'The union said the talks failed. “We strike on Friday,” it said.';
  expect(speakersOf(text)).toEqual(['union']);
});

test('he is not one whom the article calls she', () => {
  const text = 'Anna Hale and Peter Bruun met. “I doubt it,” Mr. Bruun said. “I know it,” she said.';
  expect(speakersOf(text)).toEqual(['Peter Bruun', 'Anna Hale']);
});
