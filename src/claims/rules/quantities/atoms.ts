import { units } from '../../lexicon/units.ts';
import type { Document, Sentence, Token } from '../../text/document.ts';
import { NO_NUMBER, perText, wordTest } from '../../text/words.ts';

/** Letters alone, or digits with their separators alone. */
const PLAIN = /^(?:[A-Za-z'’.]+|\d[\d.,]*|[\p{L}\p{M}'’.]+)$/u;
const ADDRESS = /:\/\/|@|^www\./u;
const LETTERED = /^\p{L}+\d[\p{L}\d]*$/u;
const AMOUNT = /^(?:US|USD|EUR|GBP|AUD|AU|A|CAD|CA|C|NZ|HK|SGD|S|COP|RMB|PS|Rs|RM)\d+(?:mn?|bn?|tn|k)?$/u;

/** Digits with their separators, letters, or one sign: "40mn" is two, "five-year" three. */
const PART = /\d(?:[\d.,]*\d)?|[\p{L}\p{M}]+(?:['’]\p{L}+)*|\S/gu;

/**
 * The tokens of a sentence, cut further where digits, letters and hyphens touch. Most tokens are passed on as they are.
 */
export function atomsOf(document: Document, sentence: Sentence): readonly Token[] {
  const atoms: Token[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index];
    if (token === undefined) break;
    if (
      isPointed(token) &&
      isDigits(atoms.at(-1)) &&
      (touches(atoms.at(-1), token) || units.has(withoutPoint(token)))
    ) {
      // "$12.5B." and "40 km." end a sentence.
      addParts(token.text, token.start, atoms);
      continue;
    }
    if (!isMixed(token)) {
      atoms.push(token);
      continue;
    }
    const last = lastOfNumber(document, index, sentence.endToken);
    addParts(document.text.slice(token.start, document.tokens[last]?.end), token.start, atoms);
    index = last;
  }
  return atoms;
}

function withoutPoint({ lower }: Token): string {
  return lower.slice(0, -1);
}

const isPointed = wordTest(({ text }) => text.length > 1 && text.length < 5 && text.endsWith('.') && text !== '...');

/** The token that ends the digits that a mixed token begins: "US55" "," "931,000" is one amount. */
function lastOfNumber(document: Document, index: number, end: number): number {
  let last = index;
  while (/\d$/u.test(document.tokens[last]?.text ?? '') && last + 2 < end) {
    const [comma, digits] = [document.tokens[last + 1], document.tokens[last + 2]];
    if (!/^[.,]$/u.test(comma?.text ?? '') || !isDigits(digits)) break;
    if (!touches(document.tokens[last], comma) || !touches(comma, digits)) break;
    last += 2;
  }
  return last;
}

/** Whether nothing stands between two atoms, as in "40mn" or "F-16". */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether an atom begins with a figure. */
export function isDigits(atom: Pick<Token, 'text'> | undefined): boolean {
  const first = atom?.text.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
}

/** Whether there is an atom and it is a word. */
export function isWord(atom: Token | undefined): boolean {
  return atom?.kind === 'word';
}

/** Whether it is a word that begins with a capital. */
export function isCapital(atom: Token | undefined): boolean {
  return atom?.kind === 'word' && /^\p{Lu}/u.test(atom.text);
}

const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

/** Whether it is a hyphen, dash or minus sign. */
export function isHyphen(atom: Token | undefined): boolean {
  return atom !== undefined && atom.kind !== 'word' && hyphens.has(atom.text);
}

/** Whether a token may be cut. */
export const isMixed = wordTest(({ text }) => {
  if (text.length === 1 || PLAIN.test(text)) return false;
  // "A321s" and "G20" are names, "US55" and "Rs500" amounts.
  if (LETTERED.test(text)) return AMOUNT.test(text);
  return !ADDRESS.test(text);
});

function addParts(text: string, start: number, atoms: Token[]): void {
  for (const part of partsOf(text)) atoms.push({ ...part, start: start + part.start, end: start + part.end });
}

/** The parts of a text at their places in it. */
const partsOf = perText((text): readonly Token[] =>
  Array.from(text.matchAll(PART), ({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    text: part,
    lower: part.toLowerCase().replaceAll('’', "'"),
    kind: /^\d/u.test(part) ? 'number' : /^\p{L}/u.test(part) ? 'word' : 'punctuation',
    number: NO_NUMBER,
  })),
);
