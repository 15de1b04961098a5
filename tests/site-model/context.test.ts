import { expect, test } from 'vitest';
import { contextsOf } from '../../src/site/context.ts';

const text = 'First paragraph.\n\nThe quay was closed. A crane fell on it. Nobody was hurt.\n\nLast paragraph.';

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('a short paragraph is shown whole, with the claim marked', () => {
  expect(contextsOf(text, [spanOf('A crane fell')])).toEqual([
    {
      cutBefore: false,
      pieces: [
        { text: 'The quay was closed. ', marked: false },
        { text: 'A crane fell', marked: true },
        { text: ' on it. Nobody was hurt.', marked: false },
      ],
      cutAfter: false,
    },
  ]);
});

test('two claims of one paragraph share a context, those of two don’t', () => {
  const shared = contextsOf(text, [spanOf('Nobody was hurt'), spanOf('The quay was closed')]);
  expect(shared.map(({ pieces }) => pieces.filter(({ marked }) => marked).map((piece) => piece.text))).toEqual([
    ['The quay was closed', 'Nobody was hurt'],
  ]);
  expect(contextsOf(text, [spanOf('First'), spanOf('Last')])).toHaveLength(2);
});

test('each claim has an anchor where its words begin; one within the words of another shares their mark', () => {
  const [context] = contextsOf(text, [
    { ...spanOf('A crane fell on it'), id: 'fall' },
    { ...spanOf('crane'), id: 'crane' },
    { ...spanOf('Nobody'), id: 'hurt' },
  ]);
  const marked = context?.pieces.filter((piece) => piece.marked).map((piece) => [piece.text, piece.ids]);
  expect(marked).toEqual([
    ['A crane fell on it', ['fall', 'crane']],
    ['Nobody', ['hurt']],
  ]);
});

test('of a long paragraph whole sentences near the claim are shown', () => {
  const sentences = Array.from({ length: 30 }, (_, index) => `Sentence number ${index} tells of the harbour wall.`);
  const long = sentences.join(' ');
  const start = long.indexOf('Sentence number 15');
  const [context] = contextsOf(long, [{ start, end: start + 18 }]);
  const shown = context?.pieces.map((piece) => piece.text).join('') ?? '';
  expect(context?.cutBefore && context.cutAfter).toBe(true);
  expect(shown).toMatch(/^Sentence number \d+ .* wall\.$/su);
  expect(shown.length).toBeLessThan(520);
  expect(long).toContain(shown);
});
