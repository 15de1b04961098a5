import { fixedHolidays, movableHolidays } from '../../lexicon/calendar.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import type { Parsed, Point } from './reading.ts';
import { yearAt } from './years.ts';

/** Atoms of the longest name: "New Year 's Eve". */
const longest = 4;

const firstWords: ReadonlySet<string> = new Set(
  [...fixedHolidays.keys(), ...movableHolidays.keys()].map((name) => name.split(/[ ']/u)[0] ?? ''),
);

/** "Christmas Day", "New Year's Eve 1999", "Good Friday". */
export function holidayDate(line: Line, at: number): Parsed | undefined {
  // "White Christmas" is a song, "Christmas Island" a place.
  if (!firstWords.has(lowerAt(line, at)) || !isCapital(line[at]) || (at > 1 && isCapital(line[at - 1])))
    return undefined;
  for (let end = Math.min(line.length, at + longest); end > at; end -= 1) {
    const holiday = holidayOf(line, at, end);
    if (!holiday) continue;
    if (isCapital(line[end])) return undefined;
    const year = yearAt(line, end);
    const later = yearNear(line, end);
    return {
      end: year?.end ?? end,
      reading: { kind: 'point', ...holiday, ...(year ?? later)?.point },
      rule: 'date/holiday',
    };
  }
  return undefined;
}

/** "Thanksgiving in 1984", "Easter weekend in 2004": the year is a phrase of its own. */
function yearNear(line: Line, end: number): ReturnType<typeof yearAt> {
  const at = lowerAt(line, end) === 'weekend' ? end + 1 : end;
  return lowerAt(line, at) === 'in' ? yearAt(line, at + 1) : undefined;
}

function holidayOf(line: Line, at: number, end: number): Omit<Point, 'kind'> | undefined {
  const atoms = line.slice(at, end).map((atom) => atom.lower);
  const words = atoms.join(' ').replaceAll(" 's", "'s").replaceAll(" ' ", "' ");
  const day = fixedHolidays.get(words);
  if (day) return { month: day[0], day: day[1] };
  const feast = movableHolidays.get(words);
  return feast && { feast };
}
