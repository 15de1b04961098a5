import type { Relation } from './relation.ts';

/** Minutes by which a time of day may be off, as it is worded: people round to hours, and to fives. */
const OFF_BY = { aboutAnHour: 45, about: 20, hour: 10, five: 2 } as const;

const HALF_A_DAY = 720;

/**
 * Relation of two times of day in EDTF, 2031-05-04T04:17, whatever their days; undefined where one of them has none.
 * Symmetric.
 */
export function relateClocks(a: string, b: string): Relation | undefined {
  if (!hasClock(a) || !hasClock(b)) return undefined;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (!one || !other) return undefined;
  if (one.isUniversal !== other.isUniversal) return 'unknown';
  if (one.from === other.from && one.to === other.to && one.isOfEitherHalf === other.isOfEitherHalf) return 'equal';
  if (one.isOpen || other.isOpen) return 'unknown';
  const cycle = one.isOfEitherHalf || other.isOfEitherHalf ? HALF_A_DAY : 2 * HALF_A_DAY;
  return meet(one, other, cycle) || meet(other, one, cycle) ? 'compatible' : 'incompatible';
}

/** Minutes between two times of day, the shorter way round the clock; 0 where one of two values has none. Symmetric. */
export function minutesApart(a: string, b: string): number {
  if (!hasClock(a) || !hasClock(b)) return 0;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (!one || !other) return 0;
  const ahead = Math.abs(one.from - other.from) % (2 * HALF_A_DAY);
  return Math.min(ahead, 2 * HALF_A_DAY - ahead);
}

/** Most dates have none, which is quick to tell. */
const hasClock = (edtf: string): boolean => edtf.includes('T');

/** Minutes of a day. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  /** In the morning or in the evening. */
  readonly isOfEitherHalf: boolean;
  readonly isUniversal: boolean;
}

function rangeOf(edtf: string): Range | undefined {
  const ends = edtf.split('/').filter((end) => end !== '..');
  const [from, to = from] = ends.map(minutesOf);
  if (from === undefined || to === undefined) return undefined;
  const off = edtf.includes('/') ? 0 : offBy(from, edtf);
  return {
    from: from - off,
    to: (to < from ? to + 2 * HALF_A_DAY : to) + off,
    isOpen: edtf.includes('..'),
    isOfEitherHalf: /[?%]/u.test(edtf),
    isUniversal: edtf.includes('Z'),
  };
}

function minutesOf(point: string): number | undefined {
  const told = /T(?<hour>\d{2}):(?<minute>\d{2})/u.exec(point)?.groups;
  return told && Number(told.hour) * 60 + Number(told.minute);
}

function offBy(minutes: number, edtf: string): number {
  if (/[~%]/u.test(edtf)) return minutes % 60 === 0 ? OFF_BY.aboutAnHour : OFF_BY.about;
  if (minutes % 60 === 0) return OFF_BY.hour;
  return minutes % 5 === 0 ? OFF_BY.five : 0;
}

/** Whether the second range begins within the first, on a clock face of so many minutes. */
function meet(one: Range, other: Range, cycle: number): boolean {
  const ahead = (((other.from - one.from) % cycle) + cycle) % cycle;
  return ahead <= one.to - one.from;
}
