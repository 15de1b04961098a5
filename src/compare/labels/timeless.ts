import type { TimeExpression } from '../../claims/layers.ts';
import { determiners, prepositions } from '../../claims/lexicon/grammar-words.ts';
import { clauseOpeners } from '../../claims/lexicon/phrases.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import { overlaps, type Span } from '../../claims/span.ts';
import type { Sides } from './sides.ts';
import type { Words } from './statement.ts';

/**
 * Sides without the other times that they tell: "When the fire started", of "started at 6 a.m. on Friday". A question
 * for a time that names another one says what a report may doubt. Times within a noun and ends of a range stay.
 */
export function timeless(sides: Sides, times: readonly TimeExpression[]): Sides {
  const dates = times.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const bare = (words: Words): Words => withoutTimes(words, dates);
  const { left, right, before, behind } = sides;
  return { ...sides, left: bare(left), right: bare(right), before: before.map(bare), behind: behind.map(bare) };
}

function withoutTimes(words: Words, times: readonly Span[]): Words {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return words;
  const own = times.filter((time) => overlaps(time, { start: first.start, end: last.end }));
  const dropped = own.flatMap((time) => {
    const from = words.findIndex(({ end }) => end > time.start);
    const until = words.findLastIndex(({ start }) => start < time.end) + 1;
    const head = leadBefore(words, from);
    return isAdverbial(words, head, from, until) ? [{ from: head, until }] : [];
  });
  return dropped.length === 0
    ? words
    : words.filter((_, at) => !dropped.some(({ from, until }) => at >= from && at < until));
}

/** Where the words that lead up to a time start: "shortly before", "at about". */
function leadBefore(words: Words, time: number): number {
  let head = time;
  while (head > 0 && leads.has(words[head - 1]?.lower ?? '')) head -= 1;
  return head;
}

const leads: ReadonlySet<string> = new Set(
  'at on in shortly just right early late about around soon before after only earlier later'.split(' '),
);

/** Whether a time tells when something is, and is no part of a noun, of a range or of who does it. */
function isAdverbial(words: Words, head: number, from: number, until: number): boolean {
  const before = words[head - 1];
  const next = words[until];
  const isFree =
    next === undefined ||
    prepositions.has(next.lower) ||
    clauseOpeners.has(next.lower) ||
    isAdverb(next.lower) ||
    (head < from && determiners.has(next.lower));
  const isBound =
    before !== undefined &&
    (determiners.has(before.lower) || prepositions.has(before.lower) || bindsTime.test(before.lower));
  return (
    isFree && !isBound && !(next && /^(?:to|until|and|or|through)$/u.test(next.lower) && isTimed(words[until + 1]))
  );
}

/** "than on Monday", "a few minutes before midnight": a time is of what stands before it. */
const bindsTime = /^(?:and|or|than|to|same|minutes?|hours?|days?|weeks?|months?|years?|moments?|seconds?)$/u;

/** "from May 4 to May 9": the end of a range. */
const isTimed = (token: Words[number] | undefined): boolean =>
  token === undefined || token.kind === 'number' || /^\p{Lu}/u.test(token.text);
