import type { Layers, TimeExpression } from '../layers.ts';
import { beginnings } from '../lexicon/beginnings.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { daysFromToday } from '../lexicon/near-times.ts';
import { apartWords } from '../lexicon/parts.ts';
import type { Span } from '../span.ts';
import { clauseAround } from '../text/clauses.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt, sentenceAt, someToken } from '../text/locate.ts';
import { segmentAround } from '../text/phrases.ts';
import { wordTest } from '../text/words.ts';
import { boundedDate } from '../values/date.ts';
import { clockOf } from './clocks.ts';
import type { Draft } from './draft.ts';
import { withLeadIn } from './lead-in.ts';
import { isOfPage, isStampOfEntry } from './page-dates.ts';
import { isOfSaying } from './saying.ts';

/** Roles whose own word stands before the date. */
const leadIns: readonly string[] = ['since', 'until', 'before', 'after', 'by'];

/** Dates known well enough to be compared, and durations with a length. */
export function timeDrafts(document: Document, { times }: Layers): readonly Draft[] {
  return times.flatMap((time) =>
    [draftOf(document, time), clockDraft(document, time)].filter((one) => one !== undefined),
  );
}

/** A time of day, beside the day that its words may name: two reports of one day may differ by the hour. */
function clockDraft(document: Document, time: TimeExpression): Draft | undefined {
  const isTold = time.type === 'TIME' && !isOfPage(document, time) && !isStampOfEntry(document, time);
  const clock = isTold ? clockOf(document, time) : undefined;
  if (!clock) return undefined;
  const { start, end, value, hedge } = clock;
  const context = { ...contextOf(document, time), facet: `clock ${clockFacet(document, time)}`, isOwnDay: undefined };
  return {
    kind: 'date',
    start,
    end,
    rule: time.rule,
    value,
    hedge,
    subject: clauseAround(document, clock),
    context,
    isWithin: true,
  };
}

function clockFacet(document: Document, { role, start, end }: TimeExpression): string {
  if (isOfSaying(document, { start, end })) return 'said';
  return role === 'since' ? 'begin' : role === 'until' ? 'end' : 'at';
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
    isRelative,
    isOwnDay: isRelative && calendar?.from === document.reference?.slice(0, 10),
    isApart: isApart(document, time),
  };
}

/**
 * Whether a date stands by itself: one reckoned from another ("three days later", "at noon") says nothing that the
 * other does not, and errs where that was misread.
 */
function isDateOfItsOwn(document: Document, { type, resolvedFrom, start, end }: TimeExpression): boolean {
  if (isOfPage(document, { start, end }) || isNextToAnother(document, start)) return false;
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
    .some((word) => months.has(word) || weekdays.has(word) || daysFromToday.has(word));
}

/** "the day after Easter", "the day-after-Easter sales": the day is another than the one named. */
function isNextToAnother(document: Document, offset: number): boolean {
  const before = document.text.slice(Math.max(0, offset - 24), offset);
  return /(?:day|week|month|morning|night)s?[\s-](?:after|before|following)[\s-]$/iu.test(before);
}

/** Tokens before a date in which it is set apart. */
const APART_WITHIN = 9;

/** "another charge for the March shooting": of another event than the one reported. */
function isApart(document: Document, time: Span): boolean {
  const at = firstTokenAt(document, time.start);
  const first = Math.max(sentenceAt(document, time.start)?.firstToken ?? 0, at - APART_WITHIN);
  return someToken(document, first, at, isApartWord);
}

const isApartWord = wordTest(({ lower }) => apartWords.has(lower));

/** Words between a verb and its date: "began in", "was initiated under a treaty in". */
const NEAR = 5;

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
