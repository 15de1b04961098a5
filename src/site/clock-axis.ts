import type { Claim, ClaimOf } from '../claims/schema.ts';
import type { Stretch } from './plot-stretch.ts';
import type { Ticks } from './plot-ticks.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Takes times of day to minutes on one axis, whatever their days: times on both sides of midnight stand beside each other,
 * those of the morning behind those of the evening. Undefined where a claim has no time of day, or one in another zone.
 */
export function clockStretcher(claims: readonly Claim[]): ((claim: Claim) => Stretch | undefined) | undefined {
  const dates = claims.filter(isDate);
  const zones = new Set(dates.map(({ value }) => value.edtf.includes('Z')));
  if (dates.length === 0 || dates.length < claims.length || zones.size > 1) return undefined;
  const ends = dates.flatMap(({ value }) => endsOf(value.edtf)).filter((end) => end !== null);
  if (dates.some(({ value }) => endsOf(value.edtf).every((end) => end === null))) return undefined;
  const isOverNight = Math.max(...ends) - Math.min(...ends) > DAY / 2;
  const placed = (end: number | null) => (end !== null && isOverNight && end < DAY / 2 ? end + DAY : end);
  return (claim) => (isDate(claim) ? stretchOf(claim, placed) : undefined);
}

/** Steps of an axis of hours, in minutes. */
const steps = [5, 10, 15, 30, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR];
const MOST_STEPS = 4;

export const clockTicks: Ticks = (low, high) => {
  const step = steps.find((size) => (high - low) / size <= MOST_STEPS) ?? DAY / 2;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.max(1, Math.ceil(high / step) - first) + 1 }, (_, index) => {
    const at = (first + index) * step;
    return { at, label: clockLabel(at) };
  });
};

const isDate = (claim: Claim): claim is ClaimOf<'date'> => claim.kind === 'date' && claim.value.edtf.includes('T');

function stretchOf({ value: { edtf } }: ClaimOf<'date'>, placed: (end: number | null) => number | null): Stretch {
  const [from = null, to = from] = endsOf(edtf);
  const [min, max] = [placed(from), placed(to)];
  return { min, max: min !== null && max !== null && max < min ? max + DAY : max, vague: /[~?%]/u.test(edtf) };
}

/** Minutes of the day at which an EDTF value begins and ends; null is an open end. */
const endsOf = (edtf: string): readonly (number | null)[] => edtf.split('/').map(minutesOf);

function minutesOf(point: string): number | null {
  const told = /T(?<hour>\d{2}):(?<minute>\d{2})/u.exec(point)?.groups;
  return told ? Number(told.hour) * HOUR + Number(told.minute) : null;
}

/** "04:30" of 270 minutes, and of as many on the next day. */
function clockLabel(minutes: number): string {
  const ofDay = ((minutes % DAY) + DAY) % DAY;
  const digits = (figure: number) => String(figure).padStart(2, '0');
  return `${digits(Math.floor(ofDay / HOUR))}:${digits(ofDay % HOUR)}`;
}
