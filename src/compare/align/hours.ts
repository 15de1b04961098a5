import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { actOf } from '../../claims/lexicon/acts.ts';
import { shareGovernor } from './one-act.ts';
import { ofCalls } from './scopes.ts';

/** The hours of a call, an arrest and a death are not that of the act; nor are those of one act in two streets. */
export function areHoursOfTwoSteps(
  { claim: a, context: first }: ClaimInContext,
  { claim: b, context: second }: ClaimInContext,
): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || !a.value.edtf.includes('T') || !b.value.edtf.includes('T'))
    return false;
  const [one = '', other = ''] = [first.governor, second.governor];
  if (!steps.has(one) && !steps.has(other)) return areOfTwoStreets(first, second);
  return !shareGovernor(one, other) || (ofCalls.has(one) && !shareName(first, second));
}

/** Stems of what follows an event or goes before it, each at its own hour. */
const steps: ReadonlySet<string> = new Set(
  `called dispatched responded received got arrived reported alerted notified arrested detained charged died pronounced
  taken rushed transported flown evacuated contained controlled extinguished doused reopened closed left fled found
  discovered identified released freed rescued surrendered ended stopped searched recovered
  landed returned announced spoke met held opened`
    .split(/\s+/u)
    .map(actOf),
);

function areOfTwoStreets({ names: a }: ClaimContext, { names: b }: ClaimContext): boolean {
  const [first, second] = [a, b].map((names) => names.filter((name) => street.test(name)));
  if (!first || !second || first.length === 0 || second.length === 0) return false;
  return !first.some((name) => second.some((other) => placeOf(name) === placeOf(other)));
}

const street = /\b(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|highway|court|square)$/u;

/** The name of a street without its kind, and without the side of the town: "s-flores-street" is "flores". */
const placeOf = (name: string): string => name.replace(street, '').replace(/^(?:[nsew]|north|south|east|west)-/u, '');

const shareName = ({ names: a }: ClaimContext, { names: b }: ClaimContext): boolean =>
  a.some((name) => b.includes(name));
