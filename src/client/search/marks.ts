import { type Answers, termKey } from './answers.ts';
import { foldWithPlaces } from './fold.ts';
import { type Term, termsOf } from './terms.ts';

/** A stretch of a text, and whether it answers the query. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into parts that together are the text as written, with what answers the query marked. */
export function markedParts(text: string, answers: Answers): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let written = 0;
  for (const { start, end } of termsOf(text).flatMap((term) => placeOf(term, text, answers))) {
    if (start > written) parts.push({ text: text.slice(written, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    written = end;
  }
  if (written < text.length) parts.push({ text: text.slice(written), marked: false });
  return parts;
}

/** The typed part of a term of the text, or all of it where it was typed otherwise; nothing where it does not answer. */
function placeOf(term: Term, text: string, answers: Answers): { start: number; end: number }[] {
  const typed = answers.get(termKey(term));
  if (typed === undefined) return [];
  const { text: folded, places } = foldWithPlaces(text.slice(term.start, term.end));
  const at = typed === '' ? -1 : folded.indexOf(typed);
  if (term.type !== 'word' || at < 0) return [{ start: term.start, end: term.end }];
  return [{ start: term.start + (places[at] ?? 0), end: term.start + (places[at + typed.length] ?? term.end) }];
}
