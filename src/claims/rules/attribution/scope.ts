import type { Quotation } from '../../layers.ts';
import type { Span } from '../../span.ts';
import type { Document, Token } from '../../text/document.ts';
import { type Cue, cueEnd, cueStart } from './cue.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Phrase } from './source-phrase.ts';
import { endsTail, isInsertedTail, isTail, LONGEST_TAIL, opensTail } from './tails.ts';

/** A cue with its neighbours in the same sentence, and the quotation that ends right before it. */
export interface CueContext {
  readonly cue: Cue;
  readonly previous: Cue | undefined;
  readonly next: Cue | undefined;
  readonly quotation: Quotation | undefined;
}

/** What is laid to the source: the clause behind "Lind said", the sentence around ", Lind said". */
export function scopeOf(document: Document, context: CueContext): Span | undefined {
  const { tokens } = document;
  const { cue, quotation } = context;
  const { firstToken, endToken } = cue.sentence;
  if (quotation) {
    const from = Math.min(quotation.start, tokens[firstToken]?.start ?? quotation.start);
    return { start: from, end: stands(tokens, cue) === 'behind' ? quotation.end : endOf(tokens, endToken) };
  }
  switch (stands(tokens, cue)) {
    case 'behind':
      return spanOf(tokens, startBehind(tokens, context), cueStart(cue));
    case 'within':
      return spanOf(tokens, firstToken, endToken);
    case 'before':
      return spanOf(tokens, startBefore(tokens, cue), endBefore(context, tokens));
  }
}

type Position = 'before' | 'within' | 'behind';

/** Whether the cue stands before what it lays to the source, within it between commas, or behind it. */
function stands(tokens: readonly Token[], cue: Cue): Position {
  const { firstToken, endToken } = cue.sentence;
  const start = cueStart(cue);
  const lead = tokens[start - 1];
  const opens = start === firstToken;
  if (opens) return 'before';
  const end = skipAddressee(tokens, cue);
  if (isTail(tokens, end, endToken)) return 'behind';
  const parted =
    lead?.text === ',' || lead?.text === '–' || lead?.text === '—' || lead?.lower === 'as' || lead?.text === '(';
  if (cue.order === 'verb-first') return tokens[end]?.text === ',' ? 'within' : 'behind';
  if (parted && isInsertedTail(tokens, end, endToken)) return 'within';
  return parted && closesInsertion.has(tokens[end]?.text ?? '')
    ? 'within'
    : cue.order === 'phrase'
      ? behindOrBefore(lead)
      : 'before';
}

const closesInsertion = new Set([',', '–', '—', ')']);

/** "… and, according to Lind, …" is within; "according to Lind" at the head of a clause is before it. */
function behindOrBefore(lead: Token | undefined): Position {
  const isOpening = lead === undefined || (lead.kind === 'punctuation' && lead.text !== ',');
  return isOpening ? 'before' : 'behind';
}

/** "told reporters", "told the council": the one who is told is no part of what is said. */
function skipAddressee(tokens: readonly Token[], cue: Cue): number {
  return addresseeOf(tokens, cue)?.end ?? cueEnd(cue);
}

/** Who is told. */
export function addresseeOf(tokens: readonly Token[], cue: Cue): Phrase | undefined {
  return addressedVerbs.has(cue.verb) ? phraseAfter(tokens, cueEnd(cue), cue.sentence.endToken) : undefined;
}

const addressedVerbs = new Set(['tell', 'inform', 'remind', 'assure']);

/** "told the council on Friday that it fell": behind "that", where only time, place and listener stand before it. */
function startBefore(tokens: readonly Token[], cue: Cue): number {
  const start = skipAddressee(tokens, cue);
  const limit = Math.min(cue.sentence.endToken, start + LONGEST_TAIL);
  const head = tokens[start];
  if (!head || !(opensTail(head) || addressedVerbs.has(cue.verb))) return start;
  for (let at = start; at < limit && !endsTail(tokens[at]); at += 1)
    if (tokens[at]?.lower === 'that' || leadsToQuote(tokens, at)) return at + 1;
  return addressedVerbs.has(cue.verb) ? start : cueEnd(cue);
}

/** "said in a statement, “…”" */
function leadsToQuote(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  return (mark === ',' || mark === ':') && /^["“'‘«`]/u.test(tokens[at + 1]?.text ?? '');
}

/** Behind a semicolon, or behind an earlier tag that closed its own statement. */
function startBehind(tokens: readonly Token[], { cue, previous }: CueContext): number {
  const { firstToken } = cue.sentence;
  const start = cueStart(cue);
  const closed = previous?.order === 'verb-first' && cueEnd(previous) < start ? cueEnd(previous) : firstToken;
  const denied = startOfDenied(tokens, closed, start);
  if (denied !== undefined) return denied;
  for (let at = start - 1; at > Math.max(closed, start - LONGEST_CLAUSE); at -= 1)
    if (tokens[at]?.text === ';') return at + 1;
  return closed;
}

/** "nine boats, not seven, as the mayor had said": to the mayor is laid what is denied, and no more. */
function startOfDenied(tokens: readonly Token[], from: number, cue: number): number | undefined {
  if (tokens[cue - 1]?.lower !== 'as') return undefined;
  for (let at = cue - 2; at > Math.max(from, cue - LONGEST_DENIED); at -= 1) {
    const before = tokens[at - 1];
    if (tokens[at]?.lower === 'not' && before && (before.lower === 'and' || before.kind === 'punctuation'))
      return at + 1;
  }
  return undefined;
}

const LONGEST_DENIED = 10;

const LONGEST_CLAUSE = 80;

/** Up to the next cue that a comma parts from this one: "Lind said it fell, and Hale said it stood". */
function endBefore({ cue, next }: CueContext, tokens: readonly Token[]): number {
  if (!next || cueStart(next) <= cueEnd(cue)) return cue.sentence.endToken;
  let at = cueStart(next) - 1;
  if (joints.has(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.text === ',' || tokens[at]?.text === ';' ? at : cue.sentence.endToken;
}

const joints = new Set(['and', 'but', 'while', 'as', 'whereas', 'though', 'although']);

/** From a token to the one before another, without the marks and "that" at the edges. */
function spanOf(tokens: readonly Token[], first: number, end: number): Span | undefined {
  let from = first;
  let to = end;
  while (from < to && (edgeMarks.has(tokens[from]?.text ?? '') || tokens[from]?.lower === 'that')) from += 1;
  while (to > from && (edgeMarks.has(tokens[to - 1]?.text ?? '') || danglingWords.has(tokens[to - 1]?.lower ?? '')))
    to -= 1;
  return from < to ? { start: tokens[from]?.start ?? 0, end: endOf(tokens, to) } : undefined;
}

/** "The sale was" of "The sale was confirmed by": what leads to the cue. */
const danglingWords = new Set(['as', 'was', 'were', 'is', 'are', 'been', 'has', 'have', 'had', 'being', 'and', 'but']);

const edgeMarks = new Set([',', ';', ':', '–', '—', '.']);

function endOf(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.end ?? 0;
}
