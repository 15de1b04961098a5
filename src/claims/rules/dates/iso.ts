import { isDay, parseIsoDay } from '../../values/date.ts';
import type { Line } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** "2011-09-15", with or without a time of day. */
export function isoDate(line: Line, at: number): Parsed | undefined {
  const atom = line[at];
  if (atom?.kind !== 'iso') return undefined;
  const day = parseIsoDay(atom.text);
  if (!day || !isDay(day)) return undefined;
  const clock = /T\d{2}:\d{2}/u.exec(atom.text)?.[0];
  return { end: at + 1, reading: { kind: 'point', ...day, ...(clock ? { clock } : {}) }, rule: 'date/day' };
}
