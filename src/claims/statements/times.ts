import type { Layers, TimeExpression } from '../layers.ts';
import { beginnings } from '../lexicon/beginnings.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { stampWords } from '../lexicon/parts.ts';
import { planningWords } from '../lexicon/recurring-events.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt, sentenceAt } from '../text/locate.ts';
import { clauseAround, segmentAround } from '../text/phrases.ts';
import { boundedDate } from '../values/date.ts';
import type { Draft } from './draft.ts';
import { governorOf } from './governor.ts';
import { withLeadIn } from './lead-in.ts';
import { isOfSaying } from './saying.ts';

/** Roles whose own word stands before the date. */
const leadIns: readonly string[] = ['since', 'until', 'before', 'after', 'by'];

/** Dates known well enough to be compared, and durations with a length. */
export function timeDrafts(document: Document, { times }: Layers): readonly Draft[] {
  return times.map((time) => draftOf(document, time)).filter((draft) => draft !== undefined);
}

function draftOf(document: Document, time: TimeExpression): Draft | undefined {
  const { calendar, length } = time;
  if (calendar && isDateOfItsOwn(document, time)) {
    const value = boundedDate(calendar, time.role);
    return { ...placeOf(document, time), kind: 'date', value, context: contextOf(document, time) };
  }
  if (length && time.type === 'DURATION') {
    return { ...placeOf(document, time), kind: 'duration', value: length, context: { head: [], facet: length.unit } };
  }
  return undefined;
}

function placeOf(
  document: Document,
  time: TimeExpression,
): Pick<Draft, 'start' | 'end' | 'rule' | 'hedge' | 'subject'> {
  const { rule, hedge, role } = time;
  const { start, end } = withLeadIn(document, time, hedge ?? leadIns.find((word) => word === role));
  return { start, end, rule, hedge, subject: clauseAround(document, time) };
}

function contextOf(document: Document, time: TimeExpression): Draft['context'] {
  const { calendar, resolvedFrom, role } = time;
  const isRelative = resolvedFrom === 'published';
  return {
    head: segmentAround(document, time),
    facet: followsBeginning(document, time) ? 'begin' : isOfSaying(document, time) ? 'said' : facetOf(role),
    governor: governorOf(document, time),
    isRelative,
    isOwnDay: isRelative && calendar?.from === document.reference?.slice(0, 10),
    isPlanned: isPlanned(document, time),
  };
}

/**
 * Whether a date stands by itself: one reckoned from another ("three days later", "at noon") says nothing that the
 * other does not, and errs where that was misread.
 */
function isDateOfItsOwn(document: Document, { type, resolvedFrom, start, end }: TimeExpression): boolean {
  if (isStamp(document, start)) return false;
  if (type === 'TIME') return resolvedFrom === 'text' || namesDay(document.text.slice(start, end));
  if (type !== 'DATE') return false;
  return (
    resolvedFrom !== 'previous' ||
    !/\b(?:later|earlier|next|following|previous|same|that|ago)\b/iu.test(document.text.slice(start, end))
  );
}

function namesDay(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => months.has(word) || weekdays.has(word));
}

/** The page's own time stamp: "Published: Monday, 3 March". */
function isStamp(document: Document, offset: number): boolean {
  const at = firstTokenAt(document, offset);
  return [at - 2, at - 1].some((before) => stampWords.has(document.tokens[before]?.lower ?? ''));
}

/** Words between a verb and its date: "began in", "was initiated under a treaty in". */
const NEAR = 5;

const clauseMarks: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?']);

/** "is expected to open on Friday": a word of planning before the date, in its own run of words. */
function isPlanned(document: Document, time: Span): boolean {
  const first = sentenceAt(document, time.start)?.firstToken ?? 0;
  for (let at = firstTokenAt(document, time.start) - 1; at >= first; at--) {
    const token = document.tokens[at];
    if (token === undefined || clauseMarks.has(token.text)) return false;
    if (planningWords.has(token.lower)) return true;
  }
  return false;
}

function followsBeginning(document: Document, time: Span): boolean {
  const at = firstTokenAt(document, time.start);
  for (let back = at - 1; back >= at - NEAR; back--) {
    const token = document.tokens[back];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (beginnings.has(token.lower)) return true;
  }
  return false;
}

/** A day on which, one since which and one until which something holds are dates of different things. */
function facetOf(role: TimeExpression['role']): string {
  switch (role) {
    case 'on':
    case 'during':
      return 'at';
    case 'since':
      return 'begin';
    case 'until':
    case 'by':
      return 'end';
    case 'before':
    case 'after':
      return role;
    default:
      return role satisfies never;
  }
}
