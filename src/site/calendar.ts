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

const millisecondsADay = 86_400_000;

/** "2023-05-02" or "2023-05-02T10:45:00Z" as "2 May 2023", "2023-05" as "May 2023"; other text as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
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
