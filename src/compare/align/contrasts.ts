import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { fixedWords } from '../../claims/lexicon/moving-words.ts';
import { requiringWords } from '../../claims/lexicon/scope-words.ts';
import type { DateValue } from '../../claims/schema.ts';
import type { Scope } from '../../claims/statements/scope.ts';
import { readStems } from '../../claims/text/stems.ts';
import { daysBetween, relateDates } from '../relations/dates.ts';
import { areHoursOfTwoSteps } from './hours.ts';
import { shareGovernor } from './one-act.ts';
import { areOfOpposites } from './opposites.ts';
import { areOfOtherHarmed, haveOtherPeople } from './scopes.ts';

/**
 * Whether the words beside two values that exclude each other say that they are of two things: of nine months and of the
 * year, of the passengers and of the crew. What is said so openly no likeness of the other words outweighs. Symmetric.
 */
export function areContrasted(a: ClaimInContext, b: ClaimInContext): boolean {
  return contrasts.some((isContrast) => isContrast(a, b));
}

type Contrast = (a: ClaimInContext, b: ClaimInContext) => boolean;

const contrasts: readonly Contrast[] = [
  ({ context: a }, { context: b }) => (a.isPart ?? false) !== (b.isPart ?? false),
  haveOtherPeriods,
  isOneOfAnotherYear,
  isOneRequired,
  ofScopes((a, b) => a.stretch !== b.stretch),
  ofScopes((a, b) => a.rate !== b.rate),
  ofScopes((a, b) => a.isWide !== b.isWide),
  ofScopes((a, b) => a.degree !== b.degree),
  ofScopes((a, b) => a.inner !== b.inner),
  ofScopes((a, b) => a.hospital !== b.hospital),
  ofScopes((a, b) => a.ages !== b.ages),
  ofScopes((a, b) => a.ofSeveral !== b.ofSeveral),
  openWithOtherPlaces,
  areOfTwoActors,
  areTwoQuakes,
  areOfOtherHarmed,
  areOfOpposites,
  areOfTwoPeople,
  areOfTwoRescuers,
  areDoneAndPlanned,
  areDatesOfTwoFigures,
  areLevelsOfTwoPlaces,
  areHoursOfTwoSteps,
];

function ofScopes(differ: (a: Scope, b: Scope) => boolean): Contrast {
  return ({ context: { scope: a } }, { context: { scope: b } }) => a !== undefined && b !== undefined && differ(a, b);
}

/** How much longer one of two periods may be for both to be one, told more or less closely: 28 days and 31. */
const AS_LONG = 1.25;

/** "Since May" and "since April" are two reckonings of one figure; "on Friday" and "since May" are two figures. */
function haveOtherPeriods({ claim, context: first }: ClaimInContext, { context: second }: ClaimInContext): boolean {
  const [a, b] = [first.scope?.period, second.scope?.period];
  if (a === undefined || b === undefined) return false;
  if (isOpen(a) || isOpen(b)) return isOpen(a) !== isOpen(b);
  // Two reports may give what harmed people two days.
  if (relateDates(a, b) === 'incompatible') return claim.kind !== 'casualty' && !isOnceAndForAll(first, second, a, b);
  const [x, y] = [daysIn(a), daysIn(b)];
  return Math.max(x, y) > Math.min(x, y) * AS_LONG;
}

/** How deep an earthquake was or how many a hall holds is one figure, whichever day the clocks of two places give it. */
function isOnceAndForAll({ measurand }: ClaimContext, { measurand: other }: ClaimContext, a: DateValue, b: DateValue) {
  return measurand !== undefined && measurand === other && fixedWords.has(measurand) && daysBetween(a, b) <= 1;
}

/** "A turnout of 76% in 1998", "turnout was 85%": what is told without a date is of the time of the report. */
function isOneOfAnotherYear({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return (isUndated(a) && isOfAnotherYear(b)) || (isUndated(b) && isOfAnotherYear(a));
}

const periodOf = ({ when, scope }: ClaimContext): DateValue | undefined => when ?? scope?.period;

const isUndated = (context: ClaimContext): boolean => periodOf(context) === undefined;

/** "Since 2021" goes on to the day of the report. */
function isOfAnotherYear(context: ClaimContext): boolean {
  const [period, { told }] = [periodOf(context), context];
  return (
    period?.from != null && period.to !== null && told !== undefined && period.from.slice(0, 4) !== told.slice(0, 4)
  );
}

/** Weight from which on a word tells of a figure that stands a few words off. */
const NEAR = 0.3;

/** "Needs the support of 75%", "91% voted for it": what must be is not what is. */
function isOneRequired({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return isRequired(a) !== isRequired(b);
}

const isRequired = ({ words }: ClaimContext): boolean =>
  words.some(([stem, weight]) => weight >= NEAR && requiring.has(stem));

const requiring: ReadonlySet<string> = new Set(requiringWords.flatMap((word) => readStems(word)));

const isOpen = ({ from, to }: DateValue): boolean => from === null || to === null;

const DAY = 86_400_000;

const daysIn = ({ from, to }: DateValue): number => (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY + 1;

/** "In the town 11 people died": a sentence that opens with a place tells of it alone, where the other does not name it. */
function openWithOtherPlaces({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  const [one, other] = [a.scope?.opening, b.scope?.opening];
  return (one !== undefined && !tellsOf(b, one)) || (other !== undefined && !tellsOf(a, other));
}

const tellsOf = ({ words, names }: ClaimContext, place: string): boolean =>
  names.some((name) => name.split('-').includes(place)) || words.some(([stem]) => readStems(place).includes(stem));

/** "Greece brought six planes", "France sent eight": two verbs, and beside them two names of which neither knows the other. */
function areOfTwoActors({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  if (claim.kind !== 'count' && claim.kind !== 'money') return false;
  const [one, other] = [a.names[0], b.names[0]];
  if (one === undefined || other === undefined || a.names.includes(other) || b.names.includes(one)) return false;
  return a.governor !== undefined && b.governor !== undefined && !shareGovernor(a.governor, b.governor);
}

/** By how much two readings of one earthquake's strength differ at most. */
const OF_ONE_QUAKE = 0.7;

function areTwoQuakes({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.value.unit !== 'magnitude') return false;
  return Math.abs((a.value.min ?? 0) - (b.value.min ?? 0)) > OF_ONE_QUAKE;
}

/** "Bail for Ann", "bail for Ben": a sum beside one person's name is not another's. */
function areOfTwoPeople({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return claim.kind === 'money' && haveOtherPeople(a, b);
}

/** "Paul Dent saved 9 people": what one who is named did is not all that was done. */
function areOfTwoRescuers({ claim: a, context: first }: ClaimInContext, { claim: b, context: second }: ClaimInContext) {
  if (a.kind !== 'casualty' || b.kind !== 'casualty' || first.facet !== 'rescued') return false;
  const rescuerOf = ({ attribution }: ClaimInContext['claim'], { people }: ClaimContext) =>
    attribution === undefined ? people?.[0] : undefined;
  return rescuerOf(a, first) !== rescuerOf(b, second);
}

/** The day of what is to be and of what was. */
function areDoneAndPlanned({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return claim.kind === 'date' && a.isPlanned !== b.isPlanned;
}

/** Days from which on a date is a period that a figure is of. */
const A_PERIOD = 28;

/** "Made 88 million in the fourth quarter", "made 310 million in the year": each period is of its own figure. */
function areDatesOfTwoFigures({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  if ([a, b].some(({ value }) => isOpen(value) || daysIn(value) < A_PERIOD)) return false;
  const [first, second] = [figuresIn(a.subject), figuresIn(b.subject)];
  return first.length > 0 && second.length > 0 && !first.some((figure) => second.includes(figure));
}

const figuresIn = (words: string): readonly string[] => words.match(/\b\d[\d.,]*\b/gu) ?? [];

/** Units of what is measured at many places at once: winds, heat, rain. */
const levelUnits =
  /^(?:kilomet(?:re|er) per hour|mile per hour|knot|metre per second|degree.*|millimet(?:re|er)|inch)$/u;

function areLevelsOfTwoPlaces({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  if (claim.kind !== 'count' || !levelUnits.test(claim.value.unit)) return false;
  if (a.names.length === 0 && b.names.length === 0) return false;
  return !a.names.some((name) => tellsOf(b, name)) && !b.names.some((name) => tellsOf(a, name));
}
