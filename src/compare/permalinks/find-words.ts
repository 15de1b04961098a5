import type { Span } from '../../claims/span.ts';
import { quoteSelector } from '../../claims/text/anchors.ts';
import { likeness } from './likeness.ts';
import { anchorOf, sameness } from './quote-match.ts';
import { hasReplacedWords } from './replaced-words.ts';
import type { ClaimEntry } from './schema.ts';

/** Characters of a quotation that are looked for where it does not stand as it was. */
const SOUGHT = 120;
/** Words that are less like are others. */
const NEAR = 0.75;

/** What is left of words that were cut into is known by so many characters, with what stands beside it. */
const LEAST_LEFT = 20;

/**
 * Where the words of a claim stand that the rules do not find any more: as they were, else nearly so or with another figure,
 * else the most of them. Undefined where the text does not hold them, or holds them only of another matter.
 */
export function findWords(entry: ClaimEntry, text: string): Span | undefined {
  return (
    bestOf(entry, text, occurrences(entry.exact, text)) ??
    bestOf(entry, text, nearOccurrences(withoutFigures(entry.exact), withoutFigures(text))) ??
    whatIsLeft(entry, text)
  );
}

/** Figures are what reports correct; each digit stands for any. */
const withoutFigures = (text: string): string => text.replace(/\d/gu, '0');

function bestOf(entry: ClaimEntry, text: string, spans: readonly Span[]): Span | undefined {
  const before = anchorOf(entry);
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const span of spans) {
    const now = anchorOf(quoteSelector(text, span));
    const words = text.slice(span.start, Math.min(span.end, span.start + SOUGHT));
    const like = likeness(withoutFigures(entry.exact.slice(0, SOUGHT)), withoutFigures(words));
    const score = hasReplacedWords(before, now) ? 0 : sameness(before, now) * like;
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  return best?.span;
}

/** The larger part of words whose beginning or end was cut off with what stood there, if it stands in one place. */
function whatIsLeft({ prefix, exact, suffix }: ClaimEntry, text: string): Span | undefined {
  const ends = [...exact.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)]
    .filter(({ index }) => 2 * index < exact.length)
    .map(({ index }) => ({ before: '', words: exact.slice(index), after: suffix }));
  const beginnings = [...exact.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu)]
    .filter(({ index }) => 2 * index > exact.length)
    .map(({ index }) => ({ before: prefix, words: exact.slice(0, index), after: '' }))
    .reverse();
  for (const { before, words, after } of [...ends, ...beginnings]) {
    const sought = before + words + after;
    const [place, ...others] = sought.length < LEAST_LEFT ? [] : occurrences(sought, text);
    if (place && others.length === 0) return { start: place.start + before.length, end: place.end - after.length };
  }
  return undefined;
}

function nearOccurrences(words: string, text: string): readonly Span[] {
  const part = words.slice(0, SOUGHT);
  return nearEnds(part, text, 'anywhere').flatMap(({ end }) => {
    const before = reversed(text.slice(Math.max(0, end - 2 * SOUGHT), end));
    const [nearest] = nearEnds(reversed(part), before, 'at the start').toSorted((a, b) => a.distance - b.distance);
    return nearest ? [{ start: end - nearest.end, end: end + words.length - part.length }] : [];
  });
}

function occurrences(words: string, text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

interface NearEnd {
  readonly end: number;
  readonly distance: number;
}

/**
 * Where in a text something like the words ends; letters may have changed places. It begins at the start of the text, or
 * anywhere (Sellers 1980: an edit distance to which what stands before adds nothing).
 */
function nearEnds(words: string, text: string, begins: 'anywhere' | 'at the start'): readonly NearEnd[] {
  const most = Math.floor((1 - NEAR) * words.length);
  const found: NearEnd[] = [];
  let column = Uint16Array.from({ length: words.length + 1 }, (_, row) => row);
  let [before, next] = [new Uint16Array(words.length + 1), new Uint16Array(words.length + 1)];
  for (let at = 0; at < text.length; at++) {
    next[0] = begins === 'anywhere' ? 0 : at + 1;
    for (let row = 1; row <= words.length; row++) {
      const changed = (column[row - 1] ?? 0) + (words[row - 1] === text[at] ? 0 : 1);
      const least = Math.min(changed, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1);
      const isSwapped = row > 1 && at > 0 && words[row - 1] === text[at - 1] && words[row - 2] === text[at];
      next[row] = isSwapped ? Math.min(least, (before[row - 2] ?? 0) + 1) : least;
    }
    [before, column, next] = [column, next, before];
    const distance = column[words.length] ?? 0;
    if (distance <= most) found.push({ end: at + 1, distance });
  }
  return found;
}

const reversed = (text: string): string => text.split('').reverse().join('');
