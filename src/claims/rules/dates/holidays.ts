import { fixedHolidays } from '../../lexicon/calendar.ts';
import { isCapital, type Line } from './atoms.ts';
import type { Parsed } from './reading.ts';
import { yearAt } from './years.ts';

const longest = 5;

/** "Christmas Day", "New Year's Eve 1999". */
export function holidayDate(line: Line, at: number): Parsed | undefined {
  // "White Christmas" is a song, "Christmas Island" a place.
  if (!isCapital(line[at]) || (at > 1 && isCapital(line[at - 1]))) return undefined;
  for (let end = Math.min(line.length, at + longest); end > at; end -= 1) {
    const words = line
      .slice(at, end)
      .map((atom) => atom.lower)
      .join(' ')
      .replaceAll(" 's", "'s");
    const day = fixedHolidays.get(words);
    if (!day) continue;
    if (isCapital(line[end])) return undefined;
    const year = yearAt(line, end);
    return {
      end: year?.end ?? end,
      reading: { kind: 'point', month: day[0], day: day[1], ...year?.point },
      rule: 'date/holiday',
    };
  }
  return undefined;
}
