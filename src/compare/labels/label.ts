import { smallNumbers } from '../../claims/lexicon/number-words.ts';
import { readStems } from '../../claims/text/stems.ts';
import { withoutTrailing } from '../trailing.ts';
import type { Group } from '../verdicts/group.ts';
import { moneyWordings, percentWordings } from './amounts.ts';
import { countWordings } from './counts.ts';
import { dateWordings } from './dates.ts';
import { durationWordings } from './durations.ts';
import { measurandWording } from './measurand.ts';
import { attributionWordings, placeWordings, quoteWordings, statusWordings } from './names.ts';
import { casualtyWordings } from './people.ts';
import { freeName } from './slug.ts';
import type { Told, Wording } from './wording.ts';

/** Looks up the text and layers of an article by its id. */
export type Sources = ReadonlyMap<string, Told['source']>;

/** Claims of one group that are asked for wordings: beyond these it has been said in every way. */
const MOST_CLAIMS = 16;
/** Length, in characters, that tells most at a glance. */
const GOOD = 44;

/** What forms of words are worth against each other, and against words that the other claims share. */
const worth = {
  question: 1.2,
  noun: 1,
  quoted: 0,
  vague: -0.9,
  short: -0.2,
  figure: -0.7,
  shared: 1.5,
  length: 1 / 140,
} as const;

/** A label for each group, which can be understood without the articles; no two alike, the first have the first choice. */
export function labelsOf(groups: readonly Group[], sources: Sources): readonly string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const label = labelOf(group, sources, taken);
    taken.add(label.toLowerCase());
    return label;
  });
}

/** The best label of a group that is not taken; labels are taken in lower case. */
export function labelOf(group: Group, sources: Sources, taken: ReadonlySet<string>): string {
  const labels = ranked(group, sources);
  const free = labels.find((label) => !taken.has(label.toLowerCase()));
  if (free !== undefined) return free;
  const { kind } = group;
  const [claim] = group.witnesses.flatMap(({ claims }) => claims);
  const exact = claim?.claim.quote.exact.replace(/\s+/gu, ' ') ?? kind;
  return freeName(`What “${shortQuote(exact)}” refers to`, taken, ' ');
}

/** All labels that the claims of a group give, the best first. */
function ranked(group: Group, sources: Sources): readonly string[] {
  const told = group.witnesses
    .flatMap(({ witness, claims }) => claims.map((found) => ({ found, source: sources.get(witness.id) })))
    .flatMap(({ found, source }) => (source ? [{ found, source }] : []));
  const wordings = [
    ...told.slice(0, MOST_CLAIMS).flatMap((one) => wordingsOf(one, told)),
    measurandWording(told),
  ].flatMap((wording) => wording ?? []);
  // What one report alone tells of may leave out nothing that another does not know.
  const fit = group.witnesses.length > 1 ? wordings : wordings.filter(({ isShort = false }) => !isShort);
  const votes = Map.groupBy(fit, ({ text }) => capitalised(text));
  const around = told.map(
    ({ found: { claim, context } }) =>
      new Set([...context.words.map(([stem]) => stem), ...context.head, ...stemsIn(claim.quote.exact)]),
  );
  const score = (label: string, [wording]: readonly Wording[] = [], count = 1) =>
    meritOf(label, wording) + worth.shared * sharedShare(label, around) + count / told.length;
  return [...votes]
    .map(([label, all]) => ({ label, score: score(label, all, all.length) }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
    .map(({ label }) => label);
}

function wordingsOf(told: Told, all: readonly Told[]): readonly (Wording | undefined)[] {
  const { claim } = told.found;
  switch (claim.kind) {
    case 'casualty':
      return casualtyWordings(claim, told, all);
    case 'count':
      return countWordings(claim, told, all);
    case 'money':
      return moneyWordings(claim, told, all);
    case 'percent':
      return percentWordings(claim, told, all);
    case 'date':
      return dateWordings(claim, told, all);
    case 'duration':
      return durationWordings(claim, told, all);
    case 'quote':
      return quoteWordings(claim, told, all);
    case 'place':
      return placeWordings(claim, told, all);
    case 'status':
      return statusWordings(claim, told, all);
    case 'attribution':
      return attributionWordings(claim, told, all);
    default:
      return claim satisfies never;
  }
}

function meritOf(label: string, wording: Wording | undefined): number {
  if (!wording) return 0;
  const isFigured = label
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => /^\d/u.test(word) || (word !== 'one' && smallNumbers.has(word.toLowerCase())));
  const figure = isFigured ? worth.figure : 0;
  return (
    worth[wording.form] +
    (wording.isVague ? worth.vague : 0) +
    (wording.isShort ? worth.short : 0) +
    figure -
    Math.abs(label.length - GOOD) * worth.length
  );
}

/** Words at the head of a label that no article need have. */
const ownWords =
  /^(?:\p{Lu}\p{Ll}+ )?(?:figure for the|how (?:many|much|long|large an?|far|high|tall|wide|deep|thick)|what (?:share|percentage)) /iu;

/** How many of the claims, 0 to 1, have the words of a label around them, on the average of its words. */
function sharedShare(label: string, around: readonly ReadonlySet<string>[]): number {
  const stems = stemsIn(label.replace(ownWords, ''));
  if (stems.length === 0 || around.length === 0) return 0;
  const holders = stems.map((stem) => around.filter((words) => words.has(stem)).length / around.length);
  return holders.reduce((sum, share) => sum + share, 0) / stems.length;
}

/** The first words of a quotation that a label has room for. */
function shortQuote(exact: string): string {
  const plain = withoutTrailing(exact.replace(/[“”"]/gu, ''), ' ,.;:');
  return plain.length <= GOOD ? plain : plain.slice(0, plain.lastIndexOf(' ', GOOD));
}

const stemsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => readStems(word.toLowerCase()));

function capitalised(text: string): string {
  // The full stop of a sentence; one behind "Inc" or "U.S" is no end for certain.
  const flat = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{4}|\d)\.$/u, '');
  return flat.slice(0, 1).toUpperCase() + flat.slice(1);
}
