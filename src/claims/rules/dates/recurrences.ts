import { dayParts, seasons, weekdays } from '../../lexicon/calendar.ts';
import { pluralUnits, recurrences, singularUnits } from '../../lexicon/time-units.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import { countAt } from './numbers.ts';
import type { Parsed } from './reading.ts';
import { period } from './units.ts';

/** "every day", "per month", "daily", "each Friday", "on Sundays", "every four years". */
export function recurrence(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  const value = recurrences.get(word);
  // "Daily" with a capital is most often a newspaper's name.
  if (value) return isCapital(line[at]) && at > 0 ? undefined : set(at + 1, value);
  if (word === 'per') {
    const unit = singularUnits.get(lowerAt(line, at + 1));
    return unit && set(at + 2, period(1, unit));
  }
  if (word === 'every' || word === 'each') return everyTime(line, at + 1);
  const weekday = word.endsWith('s') && isCapital(line[at]) ? weekdays.get(word.slice(0, -1)) : undefined;
  return weekday !== undefined && word.length > 5 ? set(at + 1, `XXXX-WXX-${weekday}`) : undefined;
}

function everyTime(line: Line, at: number): Parsed | undefined {
  const other = lowerAt(line, at) === 'other';
  const start = other ? at + 1 : at;
  const word = lowerAt(line, start);
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return set(start + 1, `XXXX-WXX-${weekday}`);
  const season = seasons.get(word);
  if (season) return set(start + 1, `XXXX-${season}`);
  const part = dayParts.get(word);
  if (part) return set(start + 1, `XXXX-XX-XX${part}`);
  const single = singularUnits.get(word);
  if (single) return set(start + 1, period(other ? 2 : 1, single));
  const count = countAt(line, start);
  const plural = count && pluralUnits.get(lowerAt(line, count.end));
  return count && plural && set(count.end + 1, period(count.exact ? count.min : null, plural));
}

function set(end: number, value: string): Parsed {
  return { end, reading: { kind: 'recurrence', value }, rule: 'date/recurrence' };
}
