import type { TimeExpression } from '../layers.ts';
import { eventCompounds, harmfulEvents } from '../lexicon/harmful-events.ts';
import { overlaps, type Span } from '../span.ts';
import type { Document, Sentence, Token } from '../text/index.ts';
import { sentenceAt } from '../text/locate.ts';

/** Whole days in the past from which on a date is of another event than the one reported: two months. */
const LONG_AGO = 60;
const DAY = 86_400_000;

/** The noun of what happened that stands nearest to a span in its sentence: "strikes", "crash". */
export function eventNear(document: Document, span: Span): Token | undefined {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return undefined;
  const distance = (token: Span) => Math.max(span.start - token.end, token.start - span.end, 0);
  return document.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(({ lower }, at) => {
      const next = document.tokens[sentence.firstToken + at + 1];
      return harmfulEvents.has(lower) && !eventCompounds.has(next?.lower ?? '');
    })
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}

/** Whether the date nearest to a span in its sentence was over long before the report: "killed four people in 2019". */
export function isLongAgo(document: Document, times: readonly TimeExpression[], span: Span): boolean {
  const sentence = sentenceAt(document, span.start);
  if (!sentence || document.reference === undefined) return false;
  const limit = Date.parse(document.reference.slice(0, 10)) - LONG_AGO * DAY;
  const distance = (time: Span) => Math.max(span.start - time.end, time.start - span.end, 0);
  const [nearest] = [...datesIn(sentence, times)].sort((a, b) => distance(a) - distance(b));
  const end = nearest?.calendar?.to ?? null;
  return end !== null && Date.parse(end) < limit;
}

function datesIn(sentence: Sentence, times: readonly TimeExpression[]): readonly TimeExpression[] {
  return times.filter(
    ({ calendar, role, start, end }) => calendar && role !== 'since' && overlaps(sentence, { start, end }),
  );
}
