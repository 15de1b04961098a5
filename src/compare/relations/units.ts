/** Units that measure one thing, by how many of the first one each is. */
const scales: readonly Readonly<Record<string, number>>[] = [
  { kilometre: 1, metre: 0.001, mile: 1.609344, 'nautical mile': 1.852, yard: 0.0009144, foot: 0.0003048 },
  { 'kilometre per hour': 1, 'mile per hour': 1.609344, 'metre per second': 3.6, knot: 1.852 },
  { hectare: 1, acre: 0.404686, 'square kilometre': 100, 'square mile': 258.999, 'square metre': 0.0001 },
  { tonne: 1, ton: 1, kilogram: 0.001, pound: 0.00045359 },
  { litre: 1, gallon: 3.785 },
  { second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24, week: 168 },
  { month: 1, year: 12, decade: 120 },
];

const known = new Map(scales.flatMap((scale, at) => Object.entries(scale).map(([unit, size]) => [unit, { at, size }])));

/** What a unit measures: the same word for all units that can be turned into each other, else the unit itself. */
export function dimensionOf(unit: string): string {
  const scale = known.get(unit);
  return scale === undefined ? unit : `dimension ${scale.at}`;
}

/** How many of one unit another is; undefined where they measure two things. */
export function factorBetween(unit: string, other: string): number | undefined {
  if (unit === other) return 1;
  const [from, to] = [known.get(unit), known.get(other)];
  return from && to && from.at === to.at ? from.size / to.size : undefined;
}
