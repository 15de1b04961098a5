import type { TimeExpression } from '../layers.ts';
import { eventCompounds, harmfulEvents } from '../lexicon/harmful-events.ts';
import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from '../text/index.ts';
import { firstTokenAt, overlapping, sentenceAt } from '../text/locate.ts';
import { isFiniteVerb } from '../text/phrases.ts';
import { wordTest } from '../text/words.ts';
import { sayingVerbs } from './saying.ts';

/** Whole days in the past from which on a date is of another event than the one reported: two months. */
const LONG_AGO = 60;
const DAY = 86_400_000;

/** The noun of what happened that stands nearest to a span in its sentence: "strikes", "crash". */
export function eventNear(document: Document, span: Span): Token | undefined {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return undefined;
  let nearest: Token | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = document.tokens[at];
    if (!token || !isHarmful(token)) continue;
    const distance = Math.max(span.start - token.end, token.start - span.end, 0);
    if (distance >= least || eventCompounds.has(document.tokens[at + 1]?.lower ?? '')) continue;
    nearest = token;
    least = distance;
  }
  return nearest;
}

const isHarmful = wordTest(({ lower }) => harmfulEvents.has(lower));

/** Whether the date nearest to a span in its sentence was over long before the report: "killed four people in 2019". */
export function isLongAgo(document: Document, times: readonly TimeExpression[], span: Span): boolean {
  const sentence = sentenceAt(document, span.start);
  if (!sentence || document.reference === undefined) return false;
  const limit = Date.parse(document.reference.slice(0, 10)) - LONG_AGO * DAY;
  const distance = (time: Span) => Math.max(span.start - time.end, time.start - span.end, 0);
  const dates = datesIn(document, sentence, times).filter((time) => !opensAnotherClause(document, span, time));
  const [nearest] = dates.sort((a, b) => distance(a) - distance(b));
  const end = nearest?.calendar?.to ?? null;
  return end !== null && Date.parse(end) < limit;
}

/** Tokens before a figure in which "ten days after" stands. */
const AFTER_WITHIN = 9;

/** "ten days after a landslide killed four": of an event before the one reported. */
export function isBefore(document: Document, span: Span): boolean {
  const { tokens } = document;
  const at = firstTokenAt(document, span.start);
  const near = tokens.slice(Math.max(0, at - AFTER_WITHIN), at);
  return near.some(({ lower }, place) => lower === 'after' && timeSpans.has(near[place - 1]?.lower ?? ''));
}

const timeSpans: ReadonlySet<string> = new Set('days weeks months years week month year'.split(' '));

/** Whether a comma and a verb stand before a date: "killed four people, most in houses that were built in 1970". */
function opensAnotherClause(document: Document, span: Span, time: Span): boolean {
  const from = firstTokenAt(document, span.end);
  const between = document.tokens.slice(from, Math.max(from, firstTokenAt(document, time.start)));
  const comma = between.findIndex(({ text }) => text === ',');
  return comma >= 0 && between.slice(comma).some(({ lower }) => isFiniteVerb(lower) && !sayingVerbs.has(lower));
}

function datesIn(document: Document, sentence: Sentence, times: readonly TimeExpression[]): TimeExpression[] {
  return overlapping(times, sentence).filter(
    (time) => time.calendar && (time.role !== 'since' || tellsWhatHappened(document, time)),
  );
}

/** "the worst flood since 1998, when four people died": what follows is of that year, and not since. */
function tellsWhatHappened(document: Document, { end }: Span): boolean {
  const at = firstTokenAt(document, end);
  return document.tokens[document.tokens[at]?.text === ',' ? at + 1 : at]?.lower === 'when';
}
