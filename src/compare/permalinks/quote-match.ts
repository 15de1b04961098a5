import { likeness, plainText } from './likeness.ts';
import { hasReplacedWords } from './replaced-words.ts';
import type { Evidence } from './schema.ts';

/** A quotation as it is looked for: its words, and what stands around them in the same sentence. */
export interface Anchor {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

/** What an exact quotation in its own sentence scores, at least. */
export const EXACT = 0.9;
/** What counts as the same words after a correction. */
const NEAR = 0.65;
/** A side of fewer characters tells nothing. */
const TELLING = 4;
/** A side that is less like than this is another statement, however like the quotation. */
const SAME_SIDE = 0.55;
/** Characters of a side that are compared, from the quotation outwards. */
const REACH = 24;
/** Characters of a quotation that are compared where it is not the same: long ones are told by less. */
const WORDS_COMPARED = 160;
/** Of two quotations that differ and stand alone in their sentences. */
const ALONE = 0.75;

/** Sentences may move and be joined by others: only what stands in the same sentence says what a quotation is of. */
export function anchorOf({ exact, prefix, suffix }: Pick<Evidence, 'exact' | 'prefix' | 'suffix'>): Anchor {
  const before = plainText(prefix.split(sentenceEnd).at(-1) ?? '').trimStart();
  const after = plainText(suffix.split(sentenceEnd)[0] ?? '').trimEnd();
  return { exact: plainText(exact), before, after };
}

/** How surely two quotations of one article are the same statement, 0 to 1; 0 where they are not. */
export function sameness(a: Anchor, b: Anchor): number {
  const [one, other] = aligned(a, b);
  const before = sideLikeness(ending(one.before), ending(other.before));
  const after = sideLikeness(one.after.slice(0, REACH), other.after.slice(0, REACH));
  if ((before ?? 1) < SAME_SIDE || (after ?? 1) < SAME_SIDE) return 0;
  const words = likeness(comparedWords(one.exact), comparedWords(other.exact));
  if (hasReplacedWords(one, other)) return 0;
  if (before === undefined && after === undefined) return words >= ALONE ? words : 0;
  const sides = [before, after].filter((side) => side !== undefined);
  const around = sides.reduce((sum, side) => sum + side, 0) / sides.length;
  const score = 0.4 * words + 0.6 * around;
  return score >= NEAR ? score : 0;
}

/** Whether two pieces of evidence are the same statement of one article. */
export function isSamePiece(a: Evidence, b: Evidence): boolean {
  return a.article === b.article && sameness(anchorOf(a), anchorOf(b)) > 0;
}

/** Where one quotation holds the other, the shorter is drawn out to the same words. */
function aligned(a: Anchor, b: Anchor): readonly [Anchor, Anchor] {
  if (a.exact === b.exact) return [a, b];
  if (a.exact.includes(b.exact)) return [a.exact.length > 0 ? narrowed(a, b.exact) : a, b];
  return b.exact.includes(a.exact) ? [a, narrowed(b, a.exact)] : [a, b];
}

function narrowed({ exact, before, after }: Anchor, part: string): Anchor {
  const at = exact.indexOf(part);
  return {
    exact: part,
    before: (before + exact.slice(0, at)).trimStart(),
    after: (exact.slice(at + part.length) + after).trimEnd(),
  };
}

/** Undefined where neither side holds enough to tell. */
function sideLikeness(a: string, b: string): number | undefined {
  if (a.length < TELLING && b.length < TELLING) return undefined;
  return likeness(a, b);
}

const ending = (text: string): string => text.slice(-REACH);

/** Figures are what reports correct: that they differ says little of the statement. */
const comparedWords = (text: string): string => text.slice(0, WORDS_COMPARED).replace(/\d+(?:[.,]\d+)*/gu, '0');

const sentenceEnd = /[.!?]["”’')]*(?:\s+|$)|\n\s*\n/u;
