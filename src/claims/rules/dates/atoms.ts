import type { Document, Sentence, Token } from '../../text/document.ts';
import { perText, perWord } from '../../text/words.ts';
import { isOpener, type Opening, openingOf } from './opener-words.ts';

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
  readonly opening: Opening;
}

/** number 1,997 · ordinal 10th · decade 1990s, '90s · clock 6:40 · iso 2011-09-15 · slash 25/12/2025 · short '98 */
export type AtomKind = 'number' | 'ordinal' | 'decade' | 'clock' | 'iso' | 'slash' | 'short' | 'word' | 'mark';

/** The atoms of one sentence. */
export type Line = readonly Atom[];

/** Cuts a sentence finer than its tokens: "mid-May" into three, "Nov." into two; "2011-09-15" is one. */
export function readAtoms({ text, tokens }: Document, { firstToken, endToken }: Sentence): Line {
  const atoms: Atom[] = [];
  let at = firstToken;
  while (at < endToken) {
    const first = tokens[at];
    if (!first) break;
    let end = at + 1;
    while (end < endToken && tokens[end]?.start === tokens[end - 1]?.end) end += 1;
    if (areAllPlain(tokens, at, end)) addPlain(tokens, at, end, atoms);
    else addParts(text.slice(first.start, tokens[end - 1]?.end), first.start, atoms);
    at = end;
  }
  return atoms;
}

/** The lower-case text of an atom; "" outside the line. */
export function lowerAt(line: Line, at: number): string {
  return at < 0 ? '' : (line[at]?.lower ?? '');
}

/** Whether the atom begins with a capital. */
export function isCapital(atom: Atom | undefined): boolean {
  const first = atom?.kind === 'word' ? atom.text.charAt(0) : '';
  return first !== first.toLowerCase();
}

/** Whether a hyphen or dash without space joins the atom to the one behind it. */
export function isHyphen(atom: Atom | undefined): boolean {
  return atom?.kind === 'mark' && (atom.text === '-' || atom.text === '‑') && !atom.spaced;
}

const atom =
  /(?<iso>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?!\d))|(?<slash>\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?![\d.]))|(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(?<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?<decade>['’‘]?\d{1,3}0['’]?s\b)|(?<short>['’‘]\d{2}\b)|(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s\b)\p{L}+)?)|(?<mark>\S)/gu;

const kinds = ['word', 'number', 'mark', 'ordinal', 'decade', 'clock', 'iso', 'slash', 'short'] as const;

/** What a token that needs no cutting is as an atom, and null for others: a word without figure or point, or a single mark, is plain. */
const asPlain = perWord(({ kind, lower }): Pick<Atom, 'kind' | 'opening'> | null => {
  if (kind === 'number') return null;
  if (kind !== 'word') return lower.length === 1 ? { kind: 'mark', opening: 'none' } : null;
  // Most hyphenated words are no matter of time: "well-known".
  const isPlain = !/[\d.]/u.test(lower) && (!lower.includes('-') || !lower.split('-').some(isOpener));
  return isPlain ? { kind: 'word', opening: openingOf(lower) } : null;
});

function areAllPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && asPlain(token) === null) return false;
  }
  return true;
}

function addPlain(tokens: readonly Token[], from: number, to: number, atoms: Atom[]): void {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const plain = token && asPlain(token);
    if (!plain) break;
    const { start, end, text, lower } = token;
    atoms.push({ start, end, text, lower, kind: plain.kind, spaced: at === from, opening: plain.opening });
  }
}

function addParts(text: string, start: number, atoms: Atom[]): void {
  for (const part of partsOf(text)) atoms.push({ ...part, start: start + part.start, end: start + part.end });
}

/** The atoms of a text without spaces, at their places in it. */
const partsOf = perText((text): readonly Atom[] => {
  const parts: Atom[] = [];
  for (const { 0: part, index: start, groups } of text.matchAll(atom)) {
    const end = start + part.length;
    const lower = part.toLowerCase().replaceAll('’', "'");
    const kind = kinds.find((name) => groups?.[name] !== undefined) ?? 'mark';
    const spaced = start !== parts.at(-1)?.end;
    parts.push({ start, end, text: part, lower, kind, spaced, opening: openingOf(lower) });
  }
  return parts;
});
