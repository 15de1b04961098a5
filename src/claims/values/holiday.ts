import type { Feast } from '../lexicon/calendar.ts';
import { addDays, type Day, daysInMonth, isoWeekday } from './date.ts';

/** The day of a movable holiday in a year of the Gregorian calendar. */
export function dayOfFeast(feast: Feast, year: number): Day {
  if ('easter' in feast) return addDays(easterSunday(year), feast.easter);
  const { month, weekday, nth } = feast;
  if (nth > 0) {
    const first = isoWeekday({ year, month, day: 1 });
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1) };
  }
  const last = { year, month, day: daysInMonth(year, month) };
  return addDays(last, -((isoWeekday(last) - weekday + 7) % 7));
}

/** Meeus, Jones and Butcher: J. Meeus, "Astronomical Algorithms", ch. 8. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
