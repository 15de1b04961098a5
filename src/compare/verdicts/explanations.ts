import type { Claim } from '../../claims/schema.ts';
import { wordingsOf } from '../relations/among.ts';
import { relate } from '../relations/index.ts';
import { relateNames } from '../relations/names.ts';
import { dateInWords } from './dates-in-words.ts';
import { type Voiced, type VoicedPair, voices } from './differences.ts';
import type { Group, Judgement } from './group.ts';
import { hasRisenBound, isLaterCount, isMovedPlan, isOfOneDay, isOneNight, maybeMoves, tellsOfRise } from './time.ts';
import { byValue, listed, sourceInWords } from './words.ts';

/** Readings of which some exclude each other. */
export interface Parted {
  readonly group: Group;
  /** Who says what. */
  readonly said: string;
  readonly excluded: readonly VoicedPair[];
}

/** Explains why values exclude each other, where something does. */
export function explained(parted: Parted): Judgement | undefined {
  for (const explain of explanations) {
    const judgement = explain(parted);
    if (judgement !== undefined) return judgement;
  }
  return undefined;
}

type Explanation = (parted: Parted) => Judgement | undefined;

/** What may explain that values exclude each other, the surest first; what nothing explains is a conflict. */
const explanations: readonly Explanation[] = [
  byLaterCount,
  byTwoSources,
  byOneReport,
  byUndatedCount,
  byUndatedFigure,
  byRisingCount,
  byMovedPlan,
  byOneNight,
];

function byLaterCount({ group, said, excluded }: Parted): Judgement | undefined {
  if (!excluded.every(isLaterCount)) return undefined;
  // A toll rises whoever gives it; two who count or estimate other things on two days may do so in two ways.
  if (group.kind !== 'casualty' && excluded.every(haveOtherSources)) return undefined;
  return laterCount(said, excluded, ['verdict/values-part', 'verdict/later-count']);
}

/** "At least 38", and a day later "more than 130": both can be true, and yet the toll has moved on. */
export function byRisenBound(group: Group, said: string): Judgement | undefined {
  const risen = group.kind === 'casualty' ? pairsOf(voices(group)).filter(hasRisenBound) : [];
  return risen.length === 0 ? undefined : laterCount(said, risen, ['verdict/values-meet', 'verdict/later-count']);
}

function laterCount(said: string, pairs: readonly VoicedPair[], rules: readonly string[]): Judgement {
  const among = pairs.flat();
  const lastOnes = new Set([...new Set(among.map(({ witness }) => witness))].filter((one) => isLastOf(one, pairs)));
  const last = among.filter(({ witness }) => lastOnes.has(witness));
  const later = new Map(last.map(({ witness }) => [witness.siglum, datedSiglum(witness, among)]));
  return {
    verdict: 'update',
    because: `${said} The later ${later.size > 1 ? 'reports' : 'report'}, ${listed([...later.values()])}, ${later.size > 1 ? 'give' : 'gives'} ${figureAmong(last, among)}.`,
    rules,
  };
}

const pairsOf = (all: readonly Voiced[]): readonly VoicedPair[] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** Whether a report is the later one of each pair that it is in, and no other came after it. */
function isLastOf({ id, published }: Voiced['witness'], pairs: readonly VoicedPair[]): boolean {
  return pairs.every(([a, b]) =>
    [a, b].every(({ witness }) => witness.id === id || (witness.published ?? '') <= (published ?? '')),
  );
}

function byTwoSources({ said, excluded }: Parted): Judgement | undefined {
  return excluded.every(haveOtherSources) ? laidToTwo(said, excluded) : undefined;
}

/** A report that gives both figures itself tells by it that both can be true: one counts what the other leaves out. */
function byOneReport({ group, said, excluded }: Parted): Judgement | undefined {
  const both = tellersOf(group, excluded);
  if (both === undefined) return undefined;
  return {
    verdict: 'precision',
    because: `${said} ${listed([...both].sort())} ${both.length > 1 ? 'give' : 'gives'} both.`,
    rules: ['verdict/values-part', 'verdict/told-in-one'],
  };
}

/** For each pair the first report that gives both figures itself; undefined where one has none. Two wordings are asked once. */
function tellersOf({ witnesses }: Group, excluded: readonly VoicedPair[]): readonly string[] | undefined {
  const claims = [...new Set(excluded.flat().map(({ found }) => found.claim))];
  const wordings = wordingsOf(claims);
  const wordingOf = new Map(claims.map((claim, at) => [claim, wordings[at]]));
  const asked = new Set<string>();
  const tellers = new Set<string>();
  for (const [a, b] of excluded) {
    const key = `${wordingOf.get(a.found.claim)} ${wordingOf.get(b.found.claim)}`;
    if (asked.has(key)) continue;
    asked.add(key);
    const teller = witnesses.find((one) => givesBoth(one.claims, a, b));
    if (teller === undefined) return undefined;
    tellers.add(teller.witness.siglum);
  }
  return [...tellers];
}

function givesBoth(claims: Group['witnesses'][number]['claims'], ...pair: VoicedPair): boolean {
  return pair.every(({ found }) => claims.some(({ claim }) => relate(claim, found.claim) === 'equal'));
}

function byUndatedCount({ group, said, excluded }: Parted): Judgement | undefined {
  const undated = undatedIn(excluded);
  if ((group.kind !== 'casualty' && group.kind !== 'count') || undated.length === 0) return undefined;
  if (!excluded.every(mayBeLater) || !isRising(group, excluded)) return undefined;
  return {
    verdict: 'update',
    because: `${said} The count went up, and ${listed(undated)} ${undated.length > 1 ? 'do' : 'does'} not state a day.`,
    rules: ['verdict/values-part', 'verdict/undated-count'],
  };
}

function byUndatedFigure({ group, said, excluded }: Parted): Judgement | undefined {
  if (group.kind !== 'count' || !excluded.every(mayHaveMovedOn)) return undefined;
  const undated = undatedIn(excluded);
  return {
    verdict: 'precision',
    because: `${said} ${listed(undated)} ${undated.length > 1 ? 'do' : 'does'} not state a day, and such a count may go on.`,
    rules: ['verdict/values-part', 'verdict/undated-figure'],
  };
}

function byRisingCount({ group, said, excluded }: Parted): Judgement | undefined {
  if (group.kind !== 'casualty' || !isRisingWithinDays(excluded)) return undefined;
  return {
    verdict: 'update',
    because: `${said} The count went up, and reports of one day do not state their hour.`,
    rules: ['verdict/values-part', 'verdict/rising-count'],
  };
}

function byMovedPlan({ said, excluded }: Parted): Judgement | undefined {
  if (!excluded.every(isMovedPlan)) return undefined;
  return {
    verdict: 'update',
    because: `${said} Both are of what was planned when it was told.`,
    rules: ['verdict/values-part', 'verdict/moved-plan'],
  };
}

function byOneNight({ said, excluded }: Parted): Judgement | undefined {
  if (!excluded.every(isOneNight)) return undefined;
  return {
    verdict: 'precision',
    because: `${said} A night goes on into the next day.`,
    rules: ['verdict/values-part', 'verdict/one-night'],
  };
}

/** Values that are laid to two sources. */
export function laidToTwo(said: string, pairs: readonly VoicedPair[]): Judgement {
  return {
    verdict: 'attribution',
    because: `${said} ${sources(pairs.flat())}`,
    rules: ['verdict/values-part', 'verdict/other-source'],
  };
}

/** Whether the reports that do state their days tell of a count that goes up, or one says so itself. */
function isRising(group: Group, excluded: readonly VoicedPair[]): boolean {
  return excluded.some(isLaterCount) || voices(group).some(tellsOfRise);
}

/** Whether one report alone states no day, of a count that is neither an age nor fixed when an event begins. */
function mayHaveMovedOn(pair: VoicedPair): boolean {
  const days = pair.filter(({ witness }) => witness.published !== undefined).length;
  return days === 1 && pair.every(maybeMoves);
}

/** Whether a toll went up from day to day, and what else parts are reports of one day without an hour. */
function isRisingWithinDays(excluded: readonly VoicedPair[]): boolean {
  const rest = excluded.filter((pair) => !isLaterCount(pair));
  const risen = new Set(excluded.filter(isLaterCount).flat());
  return rest.length > 0 && rest.every((pair) => pair.every((voiced) => risen.has(voiced)) && isOfOneDay(pair));
}

/** Whether time may explain a difference: a later count, or one of a report that states no day. */
function mayBeLater(pair: VoicedPair): boolean {
  return isLaterCount(pair) || undatedIn([pair]).length > 0;
}

function undatedIn(pairs: readonly VoicedPair[]): readonly string[] {
  const undated = pairs.flat().filter(({ witness }) => witness.published === undefined);
  return [...new Set(undated.map(({ witness }) => witness.siglum))].sort();
}

/** How the figures of some voices stand to those of all. */
function figureAmong(some: readonly Voiced[], all: readonly Voiced[]): string {
  const [own, others] = [some, all].map((voices) => voices.flatMap(({ found: { claim } }) => lowest(claim)));
  const [least, most] = [Math.min(...(others ?? [])), Math.max(...(others ?? []))];
  if (own?.every((value) => value === most)) return 'the higher figure';
  return own?.every((value) => value === least) ? 'the lower figure' : 'another figure';
}

function lowest(claim: Claim): readonly number[] {
  return claim.kind !== 'duration' && 'min' in claim.value ? [claim.value.min ?? claim.value.max ?? 0] : [];
}

/** Whether two readings are laid to two sources. */
export function haveOtherSources([a, b]: VoicedPair): boolean {
  const first = a.found.claim.attribution;
  const second = b.found.claim.attribution;
  return first !== undefined && second !== undefined && relateNames(first, second) === 'unknown';
}

function sources(all: readonly Voiced[]): string {
  const cited = all
    .toSorted((a, b) => (a.witness.siglum < b.witness.siglum ? -1 : 1))
    .map(({ witness, found }) => [witness.siglum, found.claim.attribution ?? ''] as const);
  const parts = byValue(cited).map(
    ([source, sigla]) => `${listed(sigla)} ${sigla.length > 1 ? 'cite' : 'cites'} ${sourceInWords(source)}`,
  );
  return `${listed(parts)}.`;
}

/** "E of 11 March 2031", and the hour where the day does not tell the later report. */
function datedSiglum({ siglum, published = '' }: Voiced['witness'], others: readonly Voiced[]): string {
  if (published === '') return siglum;
  const day = published.slice(0, 10);
  const isOneDay = others.some(({ witness }) => witness.siglum !== siglum && witness.published?.startsWith(day));
  const hour = /T(?<hour>\d\d:\d\d)/u.exec(published)?.groups?.hour;
  return `${siglum} of ${dateInWords(day)}${isOneDay && hour !== undefined ? ` at ${hour}` : ''}`;
}
