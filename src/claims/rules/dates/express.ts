import type { TimeExpression } from '../../layers.ts';
import { singularUnits } from '../../lexicon/time-units.ts';
import { isDay } from '../../values/date.ts';
import type { Line } from './atoms.ts';
import { period } from './lengths.ts';
import type { Phrase } from './ranges.ts';
import type { Length, Point, Shift } from './reading.ts';
import { resolvePoint } from './resolve-point.ts';
import { resolveShift } from './resolve-shift.ts';
import { tenseAt } from './tense.ts';
import { remember, type Timeline } from './timeline.ts';
import { writePoint } from './write.ts';

/** A phrase with its sentence around it. */
export interface Placed {
  readonly line: Line;
  readonly phrase: Phrase;
  readonly role: TimeExpression['role'];
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
      return { ...found, ...expressShift(reading, timeline) };
    case 'length':
      return { ...found, ...expressLength(reading) };
    case 'recurrence':
      return { ...found, type: 'SET', value: reading.value, resolvedFrom: 'text' };
    case 'vague':
      return { ...found, type: 'DATE', value: reading.value, resolvedFrom: 'none' };
    default:
      return reading satisfies never;
  }
}

type Value = Pick<TimeExpression, 'type' | 'value' | 'calendar' | 'length' | 'resolvedFrom'>;

function expressPoint(reading: Point, { line, phrase, role }: Placed, timeline: Timeline): Value {
  const tense = role === 'since' ? 'past' : tenseAt(line, phrase.start, phrase.end);
  const { point, from } = resolvePoint(reading, tense, timeline);
  const impossible =
    point.year !== undefined &&
    point.month !== undefined &&
    point.day !== undefined &&
    !isDay({ year: point.year, month: point.month, day: point.day });
  const written = writePoint(point);
  if (!impossible) remember(timeline, point);
  return {
    type: point.clock === undefined ? 'DATE' : 'TIME',
    value: written.value,
    ...(written.calendar && !impossible ? { calendar: written.calendar } : {}),
    resolvedFrom: from,
  };
}

function expressShift(reading: Shift, timeline: Timeline): Value {
  const { value, calendar, point, from } = resolveShift(reading, timeline);
  if (point && timeline.narrative) remember(timeline, point);
  return {
    type: reading.clock === undefined ? 'DATE' : 'TIME',
    value,
    ...(calendar ? { calendar } : {}),
    resolvedFrom: from,
  };
}

function expressLength({ min, max, unit }: Length): Value {
  const timeUnit = singularUnits.get(unit);
  const exact = max !== null && min === max;
  const value = timeUnit ? period(exact ? min : null, timeUnit) : 'PX';
  return { type: 'DURATION', value, length: { min, max, unit }, resolvedFrom: 'text' };
}
