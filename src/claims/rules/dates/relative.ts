import { ambiguousWeekdays, dayParts, months, seasons, weekdays } from '../../lexicon/calendar.ts';
import { daysFromToday, periodSteps } from '../../lexicon/near-times.ts';
import { weekendLeads } from '../../lexicon/temporal-words.ts';
import { singularUnits } from '../../lexicon/time-units.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import { monthAt, monthDate } from './months.ts';
import type { Parsed, Shift } from './reading.ts';

/** "today", "yesterday evening", "tonight". */
export function nearDay(line: Line, at: number): Parsed | undefined {
  const count = daysFromToday.get(lowerAt(line, at));
  if (count === undefined) return undefined;
  // "a better tomorrow"
  if (count === 1 && /^(?:better|brighter|new|of)$/u.test(lowerAt(line, at - 1))) return undefined;
  const part = lowerAt(line, at) === 'tonight' ? 'TNI' : dayParts.get(lowerAt(line, at + 1));
  const end = at + (part && lowerAt(line, at) !== 'tonight' ? 2 : 1);
  const reading: Shift = { kind: 'shift', unit: 'day', count, anchor: 'speech', ...(part ? { clock: part } : {}) };
  return { end, reading, rule: 'date/near-day' };
}

/** "Monday", "last Tuesday", "Friday night", "Wednesday last week". */
export function weekdayDate(line: Line, at: number): Parsed | undefined {
  const step = periodSteps.get(lowerAt(line, at));
  const start = step && step[1] === 'speech' ? at + 1 : at;
  const atom = line[start];
  const which = atom ? weekdays.get(atom.lower) : undefined;
  if (which === undefined || !isCapital(atom)) return undefined;
  if (ambiguousWeekdays.has(atom?.lower ?? '') && !isBesideDate(line, start + 1)) return undefined;
  const dot = atom && atom.lower.length <= 5 && line[start + 1]?.text === '.' ? 1 : 0;
  const part = dayParts.get(lowerAt(line, start + 1));
  const end = start + 1 + (part ? 1 : dot);
  const clock = part ? { clock: part } : {};
  if (start > at && step) {
    return {
      end,
      reading: { kind: 'shift', unit: 'weekday', which, count: step[0], anchor: 'speech', ...clock },
      rule: 'date/weekday',
    };
  }
  return { end, reading: { kind: 'point', weekday: which, ...clock }, rule: 'date/weekday' };
}

/** "Sat., 3 May", "Mon May 5": behind these short forms must stand a day of a month. */
function isBesideDate(line: Line, at: number): boolean {
  const dot = lowerAt(line, at) === '.' ? at + 1 : at;
  const date = monthDate(line, lowerAt(line, dot) === ',' ? dot + 1 : dot);
  return date?.reading.kind === 'point' && date.reading.day !== undefined;
}

/** "last week", "this year", "the previous month", "the same day", "this morning", "last May", "next summer". */
export function nearPeriod(line: Line, at: number): Parsed | undefined {
  const past = pastPeriod(line, at) ?? theWeekend(line, at);
  if (past) return past;
  const the = stepDeterminers.has(lowerAt(line, at)) && periodSteps.has(lowerAt(line, at + 1)) ? at + 1 : at;
  const word = lowerAt(line, the);
  const step = periodSteps.get(word);
  if (!step) return undefined;
  const anchor = the > at ? ('context' as const) : step[1];
  if (
    the === at &&
    (word === 'same' || word === 'following' || word === 'previous' || word === 'preceding' || word === 'coming')
  ) {
    return undefined;
  }
  if (word !== 'coming') return stepped(line, the + 1, step[0], anchor);
  // "The coming week" may be the next seven days or the next Monday to Sunday.
  const coming = stepped(line, the + 1, step[0], 'speech');
  return coming?.reading.kind === 'shift' ? { ...coming, reading: { ...coming.reading, side: 'later' } } : coming;
}

const stepDeterminers: ReadonlySet<string> = new Set(['the', 'that', 'this']);

/** "over the weekend", "at the weekend". */
function theWeekend(line: Line, at: number): Parsed | undefined {
  const led = weekendLeads.has(lowerAt(line, at - 1));
  if (!led || lowerAt(line, at) !== 'the' || lowerAt(line, at + 1) !== 'weekend') return undefined;
  if (line[at + 2]?.lower === 'of') return undefined;
  const reading: Shift = { kind: 'shift', unit: 'weekend', count: 0, anchor: 'speech' };
  return { end: at + 2, reading, rule: 'date/near-period' };
}

/** "this past weekend", "this past Sunday", "this past summer". */
function pastPeriod(line: Line, at: number): Parsed | undefined {
  if (lowerAt(line, at) !== 'this' || lowerAt(line, at + 1) !== 'past') return undefined;
  const atom = line[at + 2];
  const which = atom ? weekdays.get(atom.lower) : undefined;
  if (which !== undefined && isCapital(atom)) {
    const reading: Shift = { kind: 'shift', unit: 'weekday', which, count: -1, anchor: 'speech' };
    return { end: at + 3, reading, rule: 'date/weekday' };
  }
  const unit = singularUnits.get(atom?.lower ?? '');
  return unit && unit.name !== 'weekend' ? undefined : stepped(line, at + 2, -1, 'speech');
}

/** "earlier this week", "later this month", "earlier in the day". */
export function withinPeriod(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word !== 'earlier' && word !== 'later') return undefined;
  const day = weekdayDate(line, at + 1) ?? nearDay(line, at + 1);
  if (day) return day;
  const inside = lowerAt(line, at + 1) === 'in' ? at + 2 : at + 1;
  const period = nearPeriod(line, inside) ?? thePeriod(line, inside);
  if (period?.reading.kind !== 'shift' || period.reading.count !== 0) return undefined;
  return { end: period.end, reading: { ...period.reading, side: word }, rule: 'date/within-period' };
}

/** "the month", "the year": only behind "the end of", "later in" and the like. */
export function thePeriod(line: Line, at: number): Parsed | undefined {
  const unit = lowerAt(line, at) === 'the' ? singularUnits.get(lowerAt(line, at + 1)) : undefined;
  if (!unit || !/^(?:day|week|month|year|decade|century)$/u.test(unit.name)) return undefined;
  // "At the end of the day" tells no time.
  if (unit.name === 'day' && lowerAt(line, at - 1) === 'of') return undefined;
  if (lowerAt(line, at + 2) === 'of') return undefined;
  return {
    end: at + 2,
    reading: { kind: 'shift', unit: unit.name, count: 0, anchor: 'context' },
    rule: 'date/near-period',
  };
}

/** "the day before", "the day after tomorrow", "the day following". */
export function besideDay(line: Line, at: number): Parsed | undefined {
  if (lowerAt(line, at) !== 'the') return undefined;
  const unit = singularUnits.get(lowerAt(line, at + 1));
  const side = lowerAt(line, at + 2);
  const count = side === 'before' || side === 'prior' ? -1 : side === 'after' || side === 'following' ? 1 : 0;
  if (!unit || count === 0 || unit.timed) return undefined;
  const next = lowerAt(line, at + 3);
  const base = { kind: 'shift', unit: unit.name } as const;
  if (next === (count < 0 ? 'yesterday' : 'tomorrow') && unit.name === 'day') {
    return { end: at + 4, reading: { ...base, count: count * 2, anchor: 'speech' }, rule: 'date/near-day' };
  }
  const stands =
    line[at + 3] === undefined || line[at + 3]?.kind === 'mark' || side === 'following' || side === 'prior';
  return stands ? { end: at + 3, reading: { ...base, count, anchor: 'context' }, rule: 'date/near-period' } : undefined;
}

function stepped(line: Line, at: number, count: number, anchor: Shift['anchor']): Parsed | undefined {
  const word = lowerAt(line, at);
  const unit = singularUnits.get(word);
  const base = { kind: 'shift', count, anchor } as const;
  if (unit && !/^(?:second|minute|hour|night|millennium)$/u.test(unit.name)) {
    return { end: at + 1, reading: { ...base, unit: unit.name }, rule: 'date/near-period' };
  }
  const part = dayParts.get(word);
  if (part && !(count === 1 && anchor === 'speech')) {
    const day = word === 'night' && count === -1 ? -1 : count;
    return { end: at + 1, reading: { ...base, unit: 'day', count: day, clock: part }, rule: 'date/part-of-day' };
  }
  const season = seasons.get(word);
  if (season && word !== 'springtime') {
    return { end: at + 1, reading: { ...base, unit: 'season', which: season }, rule: 'date/season' };
  }
  const month = monthAt(line, at);
  // "said that May would resign"
  const person = lowerAt(line, at - 1) === 'that' && line[at + 1]?.kind === 'word';
  if (month && months.has(word) && !person) {
    return { end: month.end, reading: { ...base, unit: 'calendar-month', which: month.month }, rule: 'date/month' };
  }
  return undefined;
}
