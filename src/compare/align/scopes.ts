import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { actOf } from '../../claims/lexicon/acts.ts';
import { tradingWords } from '../../claims/lexicon/moving-words.ts';
import { commonHeads, looseHeads } from '../../claims/lexicon/parts.ts';
import type { Claim, QuantityValue } from '../../claims/schema.ts';
import { sayingVerbs } from '../../claims/statements/saying.ts';
import { kindsOf, ONE_THING, readStems } from '../../claims/text/stems.ts';
import { minutesApart } from '../relations/clocks.ts';
import { daysBetween } from '../relations/dates.ts';
import { DAYS_OF_A_WEEK } from './facets.ts';
import { shareGovernor } from './one-act.ts';

/**
 * Whether two values that exclude each other can be of one thing: the toll of one strike and of all strikes, of
 * passengers and of police, the day of the arrest and of the trial are two. Symmetric.
 */
export function scopesFit(
  { claim: a, context: first }: ClaimInContext,
  { claim: b, context: second }: ClaimInContext,
  areOneSet: boolean,
) {
  if (first.isPart || second.isPart) return false;
  if (a.kind === 'date' && b.kind === 'date') {
    // "Tuesday" is of the report's own week, so another week's date is of something else.
    const isOwnWeek = first.isRelative || second.isRelative;
    if (isOwnWeek && daysBetween(a.value, b.value) > DAYS_OF_A_WEEK) return false;
    if (first.isApart || second.isApart || haveOtherPeople(first, second)) return false;
    if (areOfTwoCalls(a.value.edtf, first, b.value.edtf, second)) return false;
    if (isOfOnePerson.has(first.governor ?? '') && haveOtherNearest(first, second)) return false;
    if (first.isPlanned !== second.isPlanned || tellsOnlyThatSaid(a.subject) || tellsOnlyThatSaid(b.subject))
      return false;
    // "in the army from 2005", "in the war from 2008": what goes on is told by the name beside the date.
    if (
      isEnd(first.facet) &&
      mayGoOnAlike(first, second) &&
      (haveOtherName(first, second) || isOfOneAlone(first, second))
    )
      return false;
    return first.facet === 'begin' || areOneSet || shareGovernor(first.governor, second.governor);
  }
  if (a.kind === 'percent' && haveOtherWholes(first, second)) return false;
  if (a.kind !== 'percent' && (isOfTrading(first) || isOfTrading(second))) return false;
  // "Five people were shot" leaves open what became of them, so it is of another number each time.
  if (first.facet === 'affected') return false;
  if (a.kind === 'count' && areOfOtherPeople(a, first, b, second)) return false;
  if (isAmong(looseHeads, a) || isAmong(looseHeads, b)) return false;
  if (a.kind !== 'casualty' || b.kind !== 'casualty')
    return areOneSet || !(isAmong(commonHeads, a) || isAmong(commonHeads, b));
  if (isOfKnownOnes(a) || isOfKnownOnes(b)) return false;
  if (mayDifferByHarmer({ claim: a, context: first }, { claim: b, context: second })) return false;
  if (mayDifferByDead(a.value, first, b.value, second)) return false;
  const [one, other] = [first.event?.noun, second.event?.noun];
  if (one !== undefined && other !== undefined && isPlural(one) !== isPlural(other)) return false;
  return areOneSetOfPeople(a.value.unit, b.value.unit);
}

/**
 * Whether two tolls are of people of two kinds, each told, or may part by the one who did harm, whose death one report
 * alone tells of. Whom a figure without a noun counts is told by the one before it.
 */
export function areOfOtherHarmed(
  { claim: a, context: first }: ClaimInContext,
  { claim: b, context: second }: ClaimInContext,
): boolean {
  if (a.kind !== 'casualty' || b.kind !== 'casualty') return false;
  const [one, other] = [whoOf(a.value, first), whoOf(b.value, second)];
  if (!isGeneric(one) && !isGeneric(other) && !areOneSetOfPeople(one, other)) return true;
  return (
    first.harmerFell !== second.harmerFell &&
    mayDifferByHarmer({ claim: a, context: first }, { claim: b, context: second })
  );
}

const isGeneric = (unit: string): boolean => generic.has(unit.slice(0, Math.max(0, unit.lastIndexOf(' '))));

/** Whether two reports count the same people by one noun, two for one thing, or two that tell no part: "infants", "babies". */
function areOneSetOfPeople(one: string, other: string): boolean {
  const [first, second] = [one, other].map((unit) => unit.slice(0, Math.max(0, unit.lastIndexOf(' '))));
  if (first === undefined || second === undefined) return false;
  if (first === second || (generic.has(first) && generic.has(second))) return true;
  const kinds = kindsOf(stemOf(first)).filter((kind) => ofOneKind.has(kind) || kind.startsWith(ONE_THING));
  return kindsOf(stemOf(second)).some((kind) => kinds.includes(kind));
}

/** The noun of those harmed, or of those counted before them in the sentence. */
const whoOf = ({ unit }: QuantityValue, { kin }: ClaimContext): string =>
  kin === undefined ? unit : `${kin} ${unit.split(' ').at(-1) ?? ''}`;

const isAmong = (nouns: ReadonlySet<string>, claim: Claim): boolean =>
  claim.kind === 'count' && nouns.has(claim.value.unit);

/** "the ministry said": of a source that speaks more than once, the day tells nothing of what it said. */
function tellsOnlyThatSaid(clause: string): boolean {
  return sayingVerbs.has(clause.toLowerCase().split(/\s+/u).at(-1) ?? '');
}

/** "the two dead inside the car", "three people and an unborn child": of those spoken of before, or counted in two ways. */
const isOfKnownOnes = ({ quote: { exact, suffix } }: Claim): boolean =>
  /^the\s+(?!death|deaths|toll|number|bodies)/iu.test(exact) ||
  /\bunborn\b/iu.test(exact) ||
  // "hurt four and left a child in critical condition"
  /^\s+and\s+(?:put|left)\b/u.test(suffix);

/** Whether two figures may be one, with and without the one who did it: "killed two people", "three dead". */
function mayDifferByHarmer(
  { claim: a, context: first }: ClaimInContext,
  { claim: b, context: second }: ClaimInContext,
) {
  const isKnown = first.countsHarmer !== undefined && first.countsHarmer === second.countsHarmer;
  const mayHaveFallen = first.facet === 'killed' && (first.harmerFell === true || second.harmerFell === true);
  if (isKnown || (first.countsHarmer === second.countsHarmer && !mayHaveFallen)) return false;
  if (first.countsHarmer || second.countsHarmer) return true;
  const [one, other] = [a, b].map(({ value }) => ('min' in value ? value.min : null));
  return one === null || other === null || one === undefined || other === undefined || Math.abs(one - other) === 1;
}

/** Whether the higher of two figures of the hurt may be the lower one with the dead: "four were shot", "one dead, three hurt". */
function mayDifferByDead(a: QuantityValue, first: ClaimContext, b: QuantityValue, second: ClaimContext): boolean {
  if (a.min === null || b.min === null || a.min === b.min) return false;
  return a.min > b.min ? a.min - b.min === first.deadAmong : b.min - a.min === second.deadAmong;
}

/** Whether what went on is told of somebody named, and of nobody: "Ann has worked here since May", "it has worked since June". */
const isOfOneAlone = ({ people: a = [] }: ClaimContext, { people: b = [] }: ClaimContext): boolean =>
  (a.length === 0) !== (b.length === 0);

const mayGoOnAlike = ({ governor: a }: ClaimContext, { governor: b }: ClaimContext): boolean =>
  a === b || a === undefined || b === undefined;

/** Minutes within which the police and an ambulance are each called, each at its own time. */
const CALLED_WITHIN = 15;

/** Whether two times of day are of calls and arrivals, of which one event has several. */
function areOfTwoCalls(
  a: string,
  { governor: one = '' }: ClaimContext,
  b: string,
  { governor: other = '' }: ClaimContext,
) {
  const apart = minutesApart(a, b);
  return apart > 0 && apart < CALLED_WITHIN && (ofCalls.has(one) || ofCalls.has(other));
}

/** Stems of calls and of those who come for them. */
export const ofCalls: ReadonlySet<string> = new Set(
  'called dispatched responded received got arrived reported alerted'.split(' ').map(actOf),
);

/** Stems of what is done to one person at a time: two brothers plead on two days. */
const isOfOnePerson: ReadonlySet<string> = new Set(
  'pleaded charged arrested sentenced convicted acquitted arraigned indicted resigned released freed'
    .split(' ')
    .map(actOf),
);

const haveOtherNearest = ({ people: [a] = [] }: ClaimContext, { people: [b] = [] }: ClaimContext): boolean =>
  a !== undefined && b !== undefined && a !== b;

const isEnd = (facet: string): boolean => facet === 'begin' || facet === 'end';

const haveOtherName = ({ names: [a] }: ClaimContext, { names: [b] }: ClaimContext): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Whether a figure is one of those that change within the hour: the price of a share, an index. */
const isOfTrading = ({ words }: ClaimContext): boolean =>
  words.some(([stem, weight]) => weight >= TELLS && tradingWords.has(stem));

/** Weight of a word that stands near enough to tell of what a figure is. */
const TELLS = 0.3;

/** Whether two shares are each told of a whole, and of two: "of the residents", "of the houses". */
function haveOtherWholes({ head: a }: ClaimContext, { head: b }: ClaimContext): boolean {
  return a.length > 0 && b.length > 0 && !b.some((stem) => a.includes(stem));
}

/** "Two charges against Ann, three against Ben": whoever is named tells of whom a count is, unless it is the one who gives it. */
function areOfOtherPeople(a: Claim, first: ClaimContext, b: Claim, second: ClaimContext): boolean {
  return a.attribution === undefined && b.attribution === undefined && haveOtherPeople(first, second);
}

/** Whether two claims name people, and none that both do. */
export function haveOtherPeople({ people: a = [] }: ClaimContext, { people: b = [] }: ClaimContext): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

const isPlural = (noun: string): boolean => /[^s]s$/u.test(noun);

/** Whether a figure is of several events together: "in shootings across the city". */
export const tellsOfSeveral = ({ event }: ClaimContext): boolean => event?.noun !== undefined && isPlural(event.noun);

const stemOf = (noun: string): string => readStems(noun.split(' ').at(-1) ?? '')[0] ?? '';

/** Groups of nouns for people that tell no kinds of them apart, as police and deputies are. */
const ofOneKind: ReadonlySet<string> = new Set(['#child', '#crew', '#prisoner', '#fan']);

/** Words for whoever was there; any other tells a part of them. */
const generic: ReadonlySet<string> = new Set([
  'person',
  'individual',
  'victim',
  'life',
  'casualty',
  'fatality',
  'body',
  'survivor',
  'human',
]);
