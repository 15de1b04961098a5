/** A text in the form in which words are compared, with the way back to the text as written. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset in the original, and the original's length at the end. */
  readonly places: readonly number[];
}

/** Without case, accents and apostrophes: "Málaga" and "malaga", "O’Brien" and "obrien" are the same word. */
export function fold(text: string): string {
  return foldLetters(text);
}

/** As `fold`, one letter with its accents at a time, so that a place found in it can be marked in the original. */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(letterWithAccents)) {
    const plain = foldLetters(letter);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(index);
    folded += plain;
  }
  return { text: folded, places: [...places, text.length] };
}

const letterWithAccents = /\P{M}\p{M}*|\p{M}+/gu;
const asciiAlone = /^[A-Za-z0-9 .-]*$/u;
const accents = /\p{M}+/gu;
const apostrophes = /['’ʼ]/gu;

/** Letters that Unicode does not take apart, as English texts write them without their strokes. */
const unstroked: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
const stroked = new RegExp(`[${Object.keys(unstroked).join('')}]`, 'gu');

function foldLetters(text: string): string {
  // Nearly every word of an English text: no need to take its letters apart.
  if (asciiAlone.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(accents, '')
    .replace(stroked, (letter) => unstroked[letter] ?? letter)
    .replace(apostrophes, '');
}
