import { weekdays } from '../../lexicon/calendar.ts';
import { halvesOfDay } from '../../lexicon/clock-words.ts';
import { type Line, lowerAt } from './atoms.ts';

/** Which half of the day a mark tells: hours to add, and the atom behind it. */
export interface HalfOfDay {
  readonly add: 0 | 12;
  readonly end: number;
}

/** "a.m.", "pm", "p.m" with its full stop lost. */
export function halfOfDay(line: Line, at: number): HalfOfDay | undefined {
  const word = lowerAt(line, at);
  const split = (word === 'a' || word === 'p') && lowerAt(line, at + 1) === '.' && lowerAt(line, at + 2) === 'm';
  if (split) return { add: word === 'a' ? 0 : 12, end: at + 3 };
  if (word === 'a.m.' || word === 'am') return { add: 0, end: at + 1 };
  if (word === 'p.m.' || word === 'pm') return { add: 12, end: at + 1 };
  return undefined;
}

/** Hours that "in the evening", "this afternoon" or "on Friday evening" behind a time of 12 hours adds to it; undefined where none tells. */
export function hoursBehind(line: Line, at: number): 0 | 12 | undefined {
  const lead = lowerAt(line, at);
  const first = lead === 'on' ? at + 1 : lead === 'in' && lowerAt(line, at + 1) === 'the' ? at + 1 : at;
  const isLed = /^(?:the|this|yesterday|tomorrow)$/u.test(lowerAt(line, first)) || weekdays.has(lowerAt(line, first));
  return isLed ? halvesOfDay.get(lowerAt(line, first + 1)) : undefined;
}
