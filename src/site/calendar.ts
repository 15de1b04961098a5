const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What ISO 8601-2 writes in a month's place for a part of a year, the first being 21. */
const partsOfYear = ['spring', 'summer', 'autumn', 'winter'] as const;
const quarters = ['first', 'second', 'third', 'last'] as const;

const millisecondsADay = 86_400_000;

/**
 * "2023-05-02" or "2023-05-02T10:45:00Z" as "2 May 2023", "2023-05" as "May 2023", "2023-21" as "spring 2023", "196X" as "1960s";
 * other text as it is.
 */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d)(?:-(\d\d))?)?/u.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (year.includes('X')) return `${year.replaceAll('X', '0')}s`;
  if (Number(month) > months.length) return partOfYear(Number(month), year);
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function partOfYear(code: number, year: string): string {
  const season = partsOfYear[code - 21];
  if (season !== undefined) return `${season} ${year}`;
  const quarter = quarters[code - 33];
  return quarter === undefined ? year : `${quarter} quarter of ${year}`;
}

/** The day that `<time datetime>` takes. */
export function isoDay(iso: string): string {
  return iso.slice(0, 10);
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / millisecondsADay);
}

export function isoOfDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** "9 May", "May 2023" or "2023": the label of an axis whose ticks lie `step` days apart. */
export function tickLabel(day: number, step: number): string {
  const iso = isoOfDay(day);
  const month = (months[Number(iso.slice(5, 7)) - 1] ?? '').slice(0, 3);
  if (step < 28) return `${Number(iso.slice(8))} ${month}`;
  return step < 360 ? `${month} ${iso.slice(0, 4)}` : iso.slice(0, 4);
}
