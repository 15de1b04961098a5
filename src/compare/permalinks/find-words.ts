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

/**
 * Where the words of a claim stand that the rules do not find any more: as they were, else nearly so. Undefined where
 * the text does not hold them, or holds them only of another matter.
 */
export function findWords(entry: ClaimEntry, text: string): Span | undefined {
  const before = anchorOf(entry);
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const span of candidates(entry.exact, text)) {
    const now = anchorOf(quoteSelector(text, span));
    const score = hasReplacedWords(before, now) ? 0 : sameness(before, now);
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  return best?.span;
}

function candidates(words: string, text: string): readonly Span[] {
  const exact = occurrences(words, text);
  if (exact.length > 0) return exact;
  const part = words.slice(0, SOUGHT);
  const end = nearestEnd(part, text);
  const start = end - nearestEnd(reversed(part), reversed(text.slice(Math.max(0, end - 2 * SOUGHT), end)));
  const span = { start, end: end + words.length - part.length };
  return likeness(text.slice(start, end), part) >= NEAR ? [span] : [];
}

function occurrences(words: string, text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

/** Where in a text what is most like the words ends (Sellers 1980: an edit distance that may begin anywhere). */
function nearestEnd(words: string, text: string): number {
  let column = Array.from({ length: words.length + 1 }, (_, row) => row);
  let best = { end: 0, distance: words.length };
  for (let at = 0; at < text.length; at++) {
    const next = [0];
    for (let row = 1; row <= words.length; row++) {
      const changed = (column[row - 1] ?? 0) + (words[row - 1] === text[at] ? 0 : 1);
      next.push(Math.min(changed, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    const distance = column[words.length] ?? 0;
    if (distance < best.distance) best = { end: at + 1, distance };
  }
  return best.end;
}

const reversed = (text: string): string => text.split('').reverse().join('');
