import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { femaleNouns, maleNouns } from '../../claims/lexicon/sexes.ts';
import type { Claim, DateValue } from '../../claims/schema.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { kindsOf } from '../../claims/text/stems.ts';
import { daysBetween, relateDates } from '../relations/dates.ts';
import type { Relation } from '../relations/relation.ts';
import { areOfOneSort } from '../relations/states.ts';
import { dimensionOf } from '../relations/units.ts';
import { areOfOneBallot } from '../relations/votes.ts';
import { sameness } from './one-figure.ts';
import { canBeOneStatement } from './one-statement.ts';
import { SAME_STATEMENT, SAME_UTTERANCE } from './weights.ts';

/** The share of the shorter one's words that both have, 0 to 1. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  return a.filter((stem) => b.includes(stem)).length / Math.max(1, Math.min(a.length, b.length));
}

export const DAYS_OF_A_WEEK = 7;

/** Whether two claims of one kind can be of one matter at all, by what parts claims of that kind. Symmetric. */
export function facetsFit(a: ClaimInContext, b: ClaimInContext, relation: Relation): boolean {
  switch (a.claim.kind) {
    case 'casualty':
      return a.context.facet === b.context.facet && areOfOneTime(a.context, b.context);
    case 'money':
    case 'percent':
      if (a.context.facet !== b.context.facet || haveOtherRates(a, b, relation)) return false;
      // A copied sentence has its day reckoned from two reports.
      return relation === 'equal' || !areOfOtherDays(a.context.when, b.context.when);
    case 'date':
      return a.context.facet === b.context.facet;
    case 'duration':
      return dimensionOf(a.context.facet) === dimensionOf(b.context.facet);
    case 'count':
      if (isAge(a) || isAge(b)) return areOfOnePerson(a, b);
      if (a.context.isDifference !== b.context.isDifference || !areOfOneVote(a.claim, b.claim)) return false;
      return (
        dimensionOf(a.context.facet) === dimensionOf(b.context.facet) || shareHead(a, b) || sameness(a, b, relation) < 1
      );
    case 'quote':
      // Two quotations that share few words are two utterances, whatever stands around them.
      return sharedWords(a.context.head, b.context.head) >= SAME_UTTERANCE;
    case 'status':
      if (b.claim.kind !== 'status' || !areOfOneSort(a.claim.value, b.claim.value)) return false;
      return a.context.agent === undefined || b.context.agent === undefined || a.context.agent === b.context.agent;
    case 'place':
      return true;
    case 'attribution':
      return sharedWords(a.context.head, b.context.head) >= SAME_STATEMENT && canBeOneStatement(a.claim, b.claim);
    default:
      return a.claim satisfies never;
  }
}

/** Whether two events that harmed people are both the one reported, or both of another time, or both told apart from it. */
function areOfOneTime(a: ClaimContext, b: ClaimContext): boolean {
  if (a.event?.isPast !== b.event?.isPast || a.isApart !== b.isApart) return false;
  const [first, second] = [a.when, b.when];
  if (first === undefined || second === undefined) return true;
  // "The worst since 1987, when 40 died" is of that year, as "in 1987" is.
  if (a.event?.isPast === true && isOpen(first) !== isOpen(second))
    return first.from?.slice(0, 4) === second.from?.slice(0, 4);
  // "Since May" and "since April" are two reckonings of one count; "on Friday" and "since Tuesday" are two counts.
  if (isOpen(first) || isOpen(second)) return isOpen(first) && isOpen(second);
  // Two reports may give one event two days.
  return daysBetween(first, second) <= DAYS_OF_A_WEEK;
}

const isOpen = ({ to }: DateValue): boolean => to === null;

/** Whether a level or a sum is that of one day and of another: neither says anything of the other. */
const areOfOtherDays = (a: DateValue | undefined, b: DateValue | undefined): boolean =>
  a !== undefined && b !== undefined && relateDates(a, b) === 'incompatible';

/** Whether one sum is by the day and another by the year, or of all days together. Sums that fit may leave it out. */
function haveOtherRates(
  { claim, context: a }: ClaimInContext,
  { context: b }: ClaimInContext,
  relation: Relation,
): boolean {
  const [first, second] = [a.scope?.rate, b.scope?.rate];
  if (claim.kind !== 'money' || first === second) return false;
  return relation === 'incompatible' || (first !== undefined && second !== undefined);
}

const isAge = ({ claim }: ClaimInContext): boolean => claim.kind === 'count' && claim.value.unit === AGE_UNIT;

const areOfOneVote = (a: Claim, b: Claim): boolean =>
  a.kind !== 'count' || b.kind !== 'count' || areOfOneBallot(a.value, b.value);

/** Whether two claims are ages of one person. Symmetric. */
function areOfOnePerson(a: ClaimInContext, b: ClaimInContext): boolean {
  if (!isAge(a) || !isAge(b) || a.context.agent === undefined || b.context.agent === undefined) return false;
  if (a.context.agent !== b.context.agent) return areOneUnnamed(a, b);
  // "The cyclist" of one report may be another one than that of the next.
  if (!areNamed(a, b)) return a.context.part === b.context.part && yearsBetween(a, b) <= MISTAKEN;
  // A father and a son may share all but a second name.
  return a.claim.subject === b.claim.subject || yearsBetween(a, b) < GENERATION;
}

/** Whether two ages are the same of people without a name, called by two nouns for one: "the watchman, 58", "a guard, 58". */
const areOneUnnamed = (a: ClaimInContext, b: ClaimInContext): boolean =>
  a.context.isNamed === false &&
  b.context.isNamed === false &&
  yearsBetween(a, b) === 0 &&
  shareHead(a, b) &&
  !isManAndWoman(a.context.agent, b.context.agent);

const isManAndWoman = (a = '', b = ''): boolean =>
  (maleNouns.has(a) && femaleNouns.has(b)) || (femaleNouns.has(a) && maleNouns.has(b));

/** Years by which reports differ on the age of one person without a name. */
const MISTAKEN = 1;

const areNamed = (a: ClaimInContext, b: ClaimInContext): boolean =>
  a.context.isNamed !== false && b.context.isNamed !== false;

/** Whether two claims are surely ages of one person, by a name or by the part that each report tells of. Symmetric. */
export const areOfOneKnown = (a: ClaimInContext, b: ClaimInContext): boolean =>
  areOfOnePerson(a, b) && (areNamed(a, b) || a.context.part !== undefined);

/** Years from which on two ages of one name are of two people. */
const GENERATION = 15;

function yearsBetween({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): number {
  return a.kind === 'count' && b.kind === 'count' ? Math.abs((a.value.min ?? 0) - (b.value.min ?? 0)) : 0;
}

/** Whether what two claims count goes by one word or by two words for one thing. */
function shareHead(a: ClaimInContext, b: ClaimInContext): boolean {
  const heads = new Set(a.context.head.slice(-1).flatMap((stem) => [stem, ...kindsOf(stem)]));
  return b.context.head.slice(-1).some((stem) => [stem, ...kindsOf(stem)].some((word) => heads.has(word)));
}

/** Whether two dates are each the day on which its own report came out: "nobody was in custody on Monday". Symmetric. */
export function areOwnDays({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return a.isOwnDay === true && b.isOwnDay === true;
}
