import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { harmfulActs, kindOfAct } from '../../claims/lexicon/acts.ts';
import { commonHeads } from '../../claims/lexicon/parts.ts';
import type { DateValue, QuantityValue } from '../../claims/schema.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { sayingVerbs } from '../../claims/statements/saying.ts';
import { conceptsOf } from '../../claims/text/stems.ts';
import { daysBetween, relateDates } from '../relations/dates.ts';
import { canBeOneStatement } from './one-statement.ts';
import { SAME_STATEMENT, SAME_UTTERANCE } from './weights.ts';

/** The share of the shorter one's words that both have, 0 to 1. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  return a.filter((stem) => b.includes(stem)).length / Math.max(1, Math.min(a.length, b.length));
}

const DAYS_OF_A_WEEK = 7;

/** Whether two claims of one kind can be of one matter at all, by what parts claims of that kind. Symmetric. */
export function facetsFit(a: ClaimInContext, b: ClaimInContext): boolean {
  switch (a.claim.kind) {
    case 'casualty':
      return a.context.facet === b.context.facet && areOfOneTime(a.context, b.context);
    case 'money':
    case 'percent':
      return a.context.facet === b.context.facet && !areOfOtherDays(a.context.when, b.context.when);
    case 'date':
    case 'duration':
      return a.context.facet === b.context.facet;
    case 'count':
      if (isAge(a) || isAge(b)) return areOfOnePerson(a, b);
      if (a.context.isDifference !== b.context.isDifference) return false;
      return a.context.facet === b.context.facet || shareHead(a, b);
    case 'quote':
      // Two quotations that share few words are two utterances, whatever stands around them.
      return sharedWords(a.context.head, b.context.head) >= SAME_UTTERANCE;
    case 'status':
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
  // "Since May" and "since April" are two reckonings of one count; "on Friday" and "since Tuesday" are two counts.
  if (isOpen(first) || isOpen(second)) return isOpen(first) && isOpen(second);
  // Two reports may give one event two days.
  return daysBetween(first, second) <= DAYS_OF_A_WEEK;
}

const isOpen = ({ to }: DateValue): boolean => to === null;

/** Whether a level or a sum is that of one day and of another: neither says anything of the other. */
const areOfOtherDays = (a: DateValue | undefined, b: DateValue | undefined): boolean =>
  a !== undefined && b !== undefined && relateDates(a, b) === 'incompatible';

/**
 * Whether two values that exclude each other can be of one thing: the toll of one strike and of all strikes, of
 * passengers and of police, the day of the arrest and of the trial are two. Symmetric.
 */
export function scopesFit({ claim: a, context: first }: ClaimInContext, { claim: b, context: second }: ClaimInContext) {
  if (first.isPart || second.isPart) return false;
  if (a.kind === 'date' && b.kind === 'date') {
    // "Tuesday" is of the report's own week, so another week's date is of something else.
    const isOwnWeek = first.isRelative || second.isRelative;
    if (isOwnWeek && daysBetween(a.value, b.value) > DAYS_OF_A_WEEK) return false;
    if (first.isApart || second.isApart || haveOtherPeople(first, second)) return false;
    if (first.isPlanned !== second.isPlanned || tellsOnlyThatSaid(a.subject) || tellsOnlyThatSaid(b.subject))
      return false;
    // "in the army from 2005", "in the war from 2008": what goes on is told by the name beside the date.
    if (isEnd(first.facet) && first.governor === second.governor && haveOtherName(first, second)) return false;
    return first.facet === 'begin' || shareGovernor(first.governor, second.governor);
  }
  if (a.kind === 'percent' && haveOtherWholes(first, second)) return false;
  // "Five people were shot" leaves open what became of them, so it is of another number each time.
  if (first.facet === 'affected') return false;
  if (a.kind !== 'casualty' || b.kind !== 'casualty') return a.kind !== 'count' || !commonHeads.has(a.value.unit);
  if (mayDifferByHarmer({ claim: a, context: first }, { claim: b, context: second })) return false;
  if (mayDifferByDead(a.value, first, b.value, second)) return false;
  const [one, other] = [first.event?.noun, second.event?.noun];
  if (one !== undefined && other !== undefined && isPlural(one) !== isPlural(other)) return false;
  return a.value.unit === b.value.unit || [a, b].every(({ value }) => generic.has(value.unit.split(' ')[0] ?? ''));
}

/** "the ministry said": of a source that speaks more than once, the day tells nothing of what it said. */
function tellsOnlyThatSaid(clause: string): boolean {
  return sayingVerbs.has(clause.toLowerCase().split(/\s+/u).at(-1) ?? '');
}

/** Whether two figures may be one, with and without the one who did it: "killed two people", "three dead". */
function mayDifferByHarmer(
  { claim: a, context: first }: ClaimInContext,
  { claim: b, context: second }: ClaimInContext,
) {
  if (first.countsHarmer === second.countsHarmer) return false;
  if (first.countsHarmer || second.countsHarmer) return true;
  const [one, other] = [a, b].map(({ value }) => ('min' in value ? value.min : null));
  return one === null || other === null || one === undefined || other === undefined || Math.abs(one - other) === 1;
}

/** Whether the higher of two figures of the hurt may be the lower one with the dead: "four were shot", "one dead, three hurt". */
function mayDifferByDead(a: QuantityValue, first: ClaimContext, b: QuantityValue, second: ClaimContext): boolean {
  if (a.min === null || b.min === null || a.min === b.min) return false;
  return a.min > b.min ? a.min - b.min === first.deadAmong : b.min - a.min === second.deadAmong;
}

const isAge = ({ claim }: ClaimInContext): boolean => claim.kind === 'count' && claim.value.unit === AGE_UNIT;

/** Whether two claims are ages of one person. Symmetric. */
export function areOfOnePerson(a: ClaimInContext, b: ClaimInContext): boolean {
  if (!isAge(a) || !isAge(b) || a.context.agent === undefined || a.context.agent !== b.context.agent) return false;
  // "The cyclist" of one report may be another one than that of the next.
  if (/^age of the \p{Ll}/u.test(a.claim.subject)) return yearsBetween(a, b) <= MISTAKEN;
  // A father and a son may share all but a second name.
  return a.claim.subject === b.claim.subject || yearsBetween(a, b) < GENERATION;
}

/** Years by which reports differ on the age of one person without a name. */
const MISTAKEN = 2;

/** Years from which on two ages of one name are of two people. */
const GENERATION = 15;

function yearsBetween({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): number {
  return a.kind === 'count' && b.kind === 'count' ? Math.abs((a.value.min ?? 0) - (b.value.min ?? 0)) : 0;
}

const isEnd = (facet: string): boolean => facet === 'begin' || facet === 'end';

const haveOtherName = ({ names: [a] }: ClaimContext, { names: [b] }: ClaimContext): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Whether two shares are each told of a whole, and of two: "of the residents", "of the houses". */
function haveOtherWholes({ head: a }: ClaimContext, { head: b }: ClaimContext): boolean {
  return a.length > 0 && b.length > 0 && !b.some((stem) => a.includes(stem));
}

/** Whether two claims name people, and none that both do. */
function haveOtherPeople({ people: a = [] }: ClaimContext, { people: b = [] }: ClaimContext): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

/** Whether two dates are dates of one verb or event, by one word or two for one thing. */
export function shareGovernor(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  const [first, second] = [kindOfAct(one), kindOfAct(other)];
  if (first !== undefined && second !== undefined) return first === second || areOneEvent(first, second);
  return conceptsOf(one).some((concept) => conceptsOf(other).includes(concept));
}

const isPlural = (noun: string): boolean => /[^s]s$/u.test(noun);

/** Whether a figure is of several events together: "in shootings across the city". */
export const tellsOfSeveral = ({ event }: ClaimContext): boolean => event?.noun !== undefined && isPlural(event.noun);

/** "It happened on Friday" dates what harmed people, and no arrest. */
const areOneEvent = (one: string, other: string): boolean =>
  (one === 'happen' && harmfulActs.has(other)) || (other === 'happen' && harmfulActs.has(one));

/** Words for whoever was there; any other tells a part of them. */
const generic: ReadonlySet<string> = new Set([
  'person',
  'individual',
  'victim',
  'life',
  'casualty',
  'fatality',
  'body',
  'human',
]);

/** Whether what two claims count goes by one word or by two words for one thing. */
function shareHead(a: ClaimInContext, b: ClaimInContext): boolean {
  const heads = new Set(a.context.head.slice(-1).flatMap((stem) => [stem, ...conceptsOf(stem)]));
  return b.context.head.slice(-1).some((stem) => [stem, ...conceptsOf(stem)].some((word) => heads.has(word)));
}

/** Whether two dates are each the day on which its own report came out: "nobody was in custody on Monday". Symmetric. */
export function areOwnDays({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return a.isOwnDay === true && b.isOwnDay === true;
}
