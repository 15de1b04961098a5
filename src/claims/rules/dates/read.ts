import type { Line } from './atoms.ts';
import { attach } from './attached.ts';
import { clockTime } from './clock.ts';
import { dayPartTime } from './day-parts.ts';
import { centuryDate, decadeDate } from './decades.ts';
import { holidayDate } from './holidays.ts';
import { isoDate } from './iso.ts';
import { lengthOrShift } from './lengths.ts';
import { looseLength } from './loose-lengths.ts';
import { monthDate } from './months.ts';
import { namedDay, slashDate } from './numeric.ts';
import { type DateReader, partOfDate } from './parts.ts';
import { quarterDate } from './quarters.ts';
import type { Parsed } from './reading.ts';
import { recurrence } from './recurrences.ts';
import { besideDay, nearDay, nearPeriod, thePeriod, weekdayDate, withinPeriod } from './relative.ts';
import { samePeriod } from './same-period.ts';
import { seasonDate } from './seasons.ts';
import { vaguePeriod, vagueTime } from './vague.ts';
import { bareYear } from './years.ts';

/** Plain dates, that "early", "the end of" or a time of day may stand before. */
const dateReaders: readonly DateReader[] = [
  monthDate,
  seasonDate,
  decadeDate,
  centuryDate,
  nearDay,
  weekdayDate,
  nearPeriod,
  holidayDate,
];

/** Readers in the order in which they are asked; the first that reads something has it. */
const readers: readonly DateReader[] = [
  isoDate,
  slashDate,
  namedDay,
  (line, at) => partOfDate(line, at, insidePart),
  (line, at) => samePeriod(line, at, periodBehind),
  withinPeriod,
  besideDay,
  clockTime,
  // Before the periods: "the last two weeks" is a length, "the last week" a date.
  // "the coming weeks" and "recent days" tell no length.
  vaguePeriod,
  lengthOrShift,
  looseLength,
  recurrence,
  quarterDate,
  dayPartTime,
  ...dateReaders,
  // A bare year comes after all that a number may begin.
  bareYear,
  vagueTime,
];

/** What begins at this atom. */
export function readAt(line: Line, at: number): Parsed | undefined {
  for (const read of readers) {
    const parsed = read(line, at);
    if (parsed) return attach(line, parsed, plainDate);
  }
  return undefined;
}

function insidePart(line: Line, at: number): Parsed | undefined {
  return plainDate(line, at) ?? thePeriod(line, at) ?? bareYear(line, at);
}

/** "a year ago", "last year", "the previous year". */
function periodBehind(line: Line, at: number): Parsed | undefined {
  return lengthOrShift(line, at) ?? nearPeriod(line, at);
}

function plainDate(line: Line, at: number): Parsed | undefined {
  for (const read of dateReaders) {
    const parsed = read(line, at);
    if (parsed) return parsed;
  }
  return undefined;
}
