import type { Sentence } from '../../text/document.ts';

/** The smallest part that a temporal phrase is read from: hyphens and possessives are parts of their own. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes made straight. */
  readonly lower: string;
  readonly kind: AtomKind;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** number 1,997 · ordinal 10th · decade 1990s, '90s · clock 6:40 · iso 2011-09-15 · short '98 · word · mark */
export type AtomKind = 'number' | 'ordinal' | 'decade' | 'clock' | 'iso' | 'slash' | 'short' | 'word' | 'mark';

/** The atoms of one sentence. */
export type Line = readonly Atom[];

const atom =
  /(?<iso>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?!\d))|(?<slash>\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?![\d.]))|(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(?<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?<decade>['’‘]?\d{1,3}0['’]?s\b)|(?<short>['’‘]\d{2}\b)|(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s\b)\p{L}+)?)|(?<mark>\S)/gu;

const kinds = ['word', 'number', 'mark', 'ordinal', 'decade', 'clock', 'iso', 'slash', 'short'] as const;

export function readAtoms(text: string, sentence: Sentence): Line {
  const atoms: Atom[] = [];
  let previous = -1;
  for (const found of text.slice(sentence.start, sentence.end).matchAll(atom)) {
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    atoms.push({
      start,
      end,
      text: found[0],
      lower: found[0].toLowerCase().replaceAll('’', "'"),
      kind: kinds.find((kind) => found.groups?.[kind] !== undefined) ?? 'mark',
      spaced: start !== previous,
    });
    previous = end;
  }
  return atoms;
}

export function lowerAt(line: Line, at: number): string {
  return line[at]?.lower ?? '';
}

/** Whether the atom begins with a capital. */
export function isCapital(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && /^\p{Lu}/u.test(atom.text);
}

/** Whether a hyphen or dash without space joins the atom to the one behind it. */
export function isHyphen(atom: Atom | undefined): boolean {
  return atom?.kind === 'mark' && (atom.text === '-' || atom.text === '‑') && !atom.spaced;
}
