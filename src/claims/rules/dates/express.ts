import type { TimeExpression } from '../../layers.ts';
import { approximateWords } from '../../lexicon/length-bounds.ts';
import { singularUnits } from '../../lexicon/time-units.ts';
import type { DateValue } from '../../schema.ts';
import { approximateDate, type Day, isDay, isoWeekday } from '../../values/date.ts';
import { type Line, lowerAt } from './atoms.ts';
import { boundLength } from './bounds.ts';
import type { Phrase } from './ranges.ts';
import type { Length, Point, Shift } from './reading.ts';
import { resolvePoint } from './resolve-point.ts';
import { resolveShift } from './resolve-shift.ts';
import { type Tense, tenseAt } from './tense.ts';
import { tenseUntil } from './tense-until.ts';
import { remember, type Timeline } from './timeline.ts';
import { period } from './units.ts';
import { writePoint } from './write.ts';

/** Sentences in which a dateline may stand. */
const headLines = 5;

/** Atoms that a heading has at most. */
const headingLength = 12;

/** A phrase with its sentence around it. */
export interface Placed {
  readonly line: Line;
  readonly phrase: Phrase;
  readonly role: TimeExpression['role'];
  readonly sentence: number;
  /** Whether it is a weekday that follows on the one just read. */
  readonly follows: boolean;
}

/** Works out a phrase's value, and remembers the date for those that follow. */
export function express(placed: Placed, timeline: Timeline): TimeExpression {
  const { line, phrase, role } = placed;
  const found = {
    start: line[phrase.start]?.start ?? 0,
    end: line[phrase.end - 1]?.end ?? 0,
    rule: phrase.rule,
    role,
  };
  const { reading } = phrase;
  switch (reading.kind) {
    case 'point':
      return { ...found, ...expressPoint(reading, placed, timeline) };
    case 'shift':
      return { ...found, ...expressShift(reading, placed, timeline) };
    case 'length':
      return { ...found, ...expressLength(reading, placed) };
    case 'recurrence':
      return { ...found, type: 'SET', value: reading.value, resolvedFrom: 'text' };
    case 'vague':
      return { ...found, type: 'DATE', value: reading.value, resolvedFrom: 'none' };
    default:
      return reading satisfies never;
  }
}

type Value = Pick<TimeExpression, 'type' | 'value' | 'calendar' | 'length' | 'hedge' | 'resolvedFrom'>;

function expressPoint(reading: Point, placed: Placed, timeline: Timeline): Value {
  const { sentence } = placed;
  const tense = tenseFor(placed);
  const { point, from } = resolvePoint(reading, { tense, sentence, follows: placed.follows }, timeline);
  const written = writePoint(point);
  const possible = isPossible(point);
  if (possible && speaksOf(reading, placed, tense, timeline)) remember(timeline, point, sentence);
  if (possible && isDateline(reading, placed)) timeline.reference ??= dayOf(reading);
  return {
    type: point.clock === undefined ? 'DATE' : 'TIME',
    value: written.value,
    ...hedged(possible && written.calendar, placed, point.clock !== undefined),
    resolvedFrom: from,
  };
}

function tenseFor({ line, phrase, role }: Placed): Tense {
  // "starting Friday" and "from Friday" may lie ahead.
  if (lowerAt(line, phrase.start - 1) === 'since' || isOfAClose(line, phrase.end)) return 'past';
  const isEnd = role === 'until' && /^(?:until|till)$/u.test(lowerAt(line, phrase.start - 1));
  return (isEnd ? tenseUntil : tenseAt)(line, phrase.start, phrase.end);
}

/** "Friday's close", "Monday's opening price": a price that was, whatever the verb tells of. */
function isOfAClose(line: Placed['line'], end: number): boolean {
  return possessives.has(lowerAt(line, end)) && closings.has(lowerAt(line, end + 1));
}

const possessives: ReadonlySet<string> = new Set(["'s", '’s']);
const closings: ReadonlySet<string> = new Set(['close', 'closing', 'opening', 'settlement', 'finish']);

/** A full date that stands alone among the first lines: the day of an article that is given none. */
function isDateline({ year, month, day, bc }: Point, { line, phrase, sentence }: Placed): boolean {
  const full = year !== undefined && month !== undefined && day !== undefined && !bc;
  return full && sentence < headLines && phrase.start === 0 && line.length - phrase.end <= 1;
}

function dayOf({ year, month, day }: Point): Day | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

function isPossible({ year, month, day }: Point): boolean {
  return year === undefined || month === undefined || day === undefined || isDay({ year, month, day });
}

/** "about 1910" keeps its hedge and widens its days; "about 6 p.m. on Friday" is still on Friday. */
function hedged(
  calendar: DateValue | undefined | false,
  { line, phrase }: Placed,
  timed: boolean,
): Pick<Value, 'calendar' | 'hedge'> {
  const hedge = lowerAt(line, phrase.start - 1);
  const plain = calendar ? { calendar } : {};
  if (!approximateWords.has(hedge)) return plain;
  return { ...(calendar && !timed ? { calendar: approximateDate(calendar) } : plain), hedge };
}

/** Whether the text goes on from this date: not from a bare year in passing, nor from one that lies ahead. */
function speaksOf(
  { year, month, season }: Point,
  { line, phrase }: Placed,
  tense: Tense,
  { narrative, last }: Timeline,
): boolean {
  if (year === undefined || !narrative || !last) return true;
  if (month !== undefined || season !== undefined) return tense !== 'future' || year === last.year;
  const heading = line.length <= headingLength && line.at(-1)?.text !== '.';
  const opens = phrase.start <= 1 && lowerAt(line, 0) !== 'since';
  return heading || opens || (tense !== 'future' && year >= last.year && year - last.year <= 1);
}

function expressShift(reading: Shift, placed: Placed, timeline: Timeline): Value {
  const shift = weekendBehind(periodAhead(reading, placed), placed, timeline);
  const { value, calendar, point, from } = resolveShift(shift, timeline);
  // "This year" in a history is most often somebody's word, of a day that is not told.
  const unsure = timeline.narrative && reading.anchor === 'speech';
  // A look back ("as in the previous year") is not where a history goes on from.
  const looksBack = timeline.narrative && (reading.count ?? 0) < 0;
  if (point && !looksBack) remember(timeline, point, placed.sentence);
  const timed = reading.clock !== undefined || /^(?:second|minute|hour)$/u.test(reading.unit);
  return {
    type: timed ? 'TIME' : 'DATE',
    value,
    ...(reading.rough ? counted(unsure ? undefined : calendar, placed) : hedged(!unsure && calendar, placed, timed)),
    resolvedFrom: from,
  };
}

/** "two years ago" is about then; "more than two years ago" isn't known well enough to be compared. */
function counted(calendar: DateValue | undefined, { line, phrase }: Placed): Pick<Value, 'calendar' | 'hedge'> {
  const { hedge, min, max } = boundLength(line, phrase.start, { min: 1, max: 1 });
  const known = calendar && min !== null && max !== null;
  return { ...(known ? { calendar: approximateDate(calendar) } : {}), ...(hedge ? { hedge } : {}) };
}

/** "expects to finish by the end of the week": of what lies ahead, the week is the one of writing. */
function periodAhead(reading: Shift, { line, phrase }: Placed): Shift {
  const isPlain = reading.anchor === 'context' && reading.count === 0;
  return isPlain && tenseAt(line, phrase.start, phrase.end) === 'future' ? { ...reading, anchor: 'speech' } : reading;
}

/** On a weekday, "over the weekend" with a past tense is the one just gone. */
function weekendBehind(reading: Shift, { line, phrase }: Placed, { reference }: Timeline): Shift {
  const here = reading.unit === 'weekend' && reading.count === 0 && reference && isoWeekday(reference) < 6;
  return here && tenseAt(line, phrase.start, phrase.end) === 'past' ? { ...reading, count: -1 } : reading;
}

function expressLength({ min, max, unit }: Length, { line, phrase }: Placed): Value {
  const { hedge, ...bounds } = boundLength(line, phrase.start, { min, max });
  const timeUnit = singularUnits.get(unit);
  const exact = max !== null && min === max;
  const value = timeUnit ? period(exact ? min : null, timeUnit) : 'PX';
  return { type: 'DURATION', value, length: { ...bounds, unit }, ...(hedge ? { hedge } : {}), resolvedFrom: 'text' };
}
