import { quoteSelector } from '../../claims/text/anchors.ts';
import type { Actor, Article, Collation, Comparison } from '../schema.ts';
import { quotesOf } from './articles.ts';
import { recordClaims } from './claim-entries.ts';
import { type Fate, fatesOf } from './fate.ts';
import { evidenceOf } from './find-evidence.ts';
import { isSamePiece } from './quote-match.ts';
import {
  type ComparisonEntry,
  type Evidence,
  entriesOf,
  keyOf,
  type Ledger,
  type LedgerEntry,
  type NamedEntry,
} from './schema.ts';

/** An id that is new, is not there any more, is there again, or leads to another place. */
export interface Change {
  readonly what: 'new' | 'gone' | 'back' | 'moved';
  readonly entry: LedgerEntry;
}

/** What a recording writes. */
export interface Recording {
  readonly ledger: Ledger;
  /** What changes of the ids, in the order of the ledger: what is only quoted anew is no change. */
  readonly changes: readonly Change[];
}

/** Mentions quoted of each actor. */
const MENTIONS = 2;

/**
 * The ledger with everything that a collation made with it publishes. `day`: ISO day of the recording. `whole` is the
 * same before comparisons were merged and split by hand: an id stands for what it held then, so that the edits, which
 * name it, find it again.
 */
export function recordLedger(
  ledger: Ledger,
  collation: Collation,
  day: string,
  whole: Collation = collation,
): Recording {
  const known = new Map(ledger.map((entry) => [keyOf(entry), entry]));
  const held = new Map(entriesIn(whole, day).map((entry) => [keyOf(entry), entry]));
  const published = entriesIn(collation, day);
  const partsOf = new Map(collation.comparisons.map(({ id, merged = [] }) => [id, merged]));
  const there = published.map((entry) => {
    const before = known.get(keyOf(entry));
    const parts = (entry.type === 'comparison' ? partsOf.get(entry.id) : undefined) ?? [];
    const joined = parts.flatMap((id) => held.get(keyOf({ type: 'comparison', id })) ?? []);
    return succeeding(before, {
      ...entry,
      evidence: held.get(keyOf(entry))?.evidence ?? ownEvidence(entry, before, joined),
    });
  });
  const keys = new Set(published.map(keyOf));
  const merged = [...held].flatMap(([key, entry]) => (keys.has(key) || known.has(key) ? [] : [entry]));
  const ended = ledger.map((entry) => (keys.has(keyOf(entry)) ? entry : requoted(entry, held.get(keyOf(entry)))));
  const gone = fatesOf([...ended, ...merged], collation).map((fate) => goneEntry(fate, day));
  const claims = recordClaims(entriesOf(ledger, 'claim'), collation, day);
  const next = [...there, ...gone, ...claims].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { ledger: next, changes: changesIn(next, known) };
}

/** How many ids a recording would add, or change in whether and where they are. */
export function countUnrecorded(ledger: Ledger, collation: Collation, whole: Collation): number {
  return recordLedger(ledger, collation, ANY_DAY, whole).changes.length;
}

/** What is only counted is not written. */
const ANY_DAY = '1970-01-01';

function changesIn(ledger: Ledger, known: ReadonlyMap<string, LedgerEntry>): readonly Change[] {
  return ledger.flatMap((entry) => {
    const what = changeOf(known.get(keyOf(entry)), entry);
    return what === undefined ? [] : [{ what, entry }];
  });
}

function changeOf(before: LedgerEntry | undefined, after: LedgerEntry): Change['what'] | undefined {
  if (before === undefined) return 'new';
  if (before.gone === undefined && after.gone !== undefined) return 'gone';
  if (before.gone !== undefined && after.gone === undefined) return 'back';
  return placesOf(before) === placesOf(after) ? undefined : 'moved';
}

/** Where links to it lead, and on which pages they are followed. */
const placesOf = (entry: LedgerEntry): string => JSON.stringify(entry.type === 'claim' ? entry.in : (entry.into ?? []));

/**
 * Of what an editor split off, and then made its origin part of, the quotations that it was recorded with: with those of its
 * origin it would be taken for that.
 */
function ownEvidence(
  { evidence }: NamedEntry,
  before: LedgerEntry | undefined,
  joined: readonly NamedEntry[],
): Evidence[] {
  if (before?.type !== 'comparison') return evidence;
  const isOwn = (piece: Evidence) => before.evidence.some((own) => isSamePiece(own, piece));
  const isGivenBack = joined.some((origin) => origin.evidence.some(isOwn));
  return isGivenBack && evidence.some(isOwn) ? evidence.filter(isOwn) : evidence;
}

/** The entry of an id that was there before, with what it stood for at first. */
function succeeding(before: LedgerEntry | undefined, entry: NamedEntry): LedgerEntry {
  if (before === undefined) return entry;
  if (before.type !== 'comparison' || entry.type !== 'comparison') return { ...entry, since: before.since };
  return { ...entry, since: before.since, ...firstOf(before, entry), ...turn(before, entry) };
}

/** The entry of an id that an editor made part of another, with what it holds before that. */
function requoted(before: LedgerEntry, held: NamedEntry | undefined): LedgerEntry {
  if (before.type !== 'comparison' || held?.type !== 'comparison') return before;
  return { ...before, evidence: held.evidence, ...firstOf(before, held) };
}

function firstOf(before: ComparisonEntry, { evidence }: ComparisonEntry): Pick<ComparisonEntry, 'first'> {
  const isSame = JSON.stringify(before.evidence) === JSON.stringify(evidence);
  const first = before.first ?? (isSame ? undefined : before.evidence);
  return first === undefined ? {} : { first };
}

/**
 * What changed of a comparison that a reader may follow; `entry` is of the day of this recording. What is recorded anew on its
 * first day was not there to be followed.
 */
function turn(before: ComparisonEntry, entry: ComparisonEntry): Pick<ComparisonEntry, 'was' | 'changed'> {
  if (entry.since === before.since) return {};
  const isJudgedAnew = before.verdict !== undefined && before.verdict !== entry.verdict;
  const isOther = isJudgedAnew || before.gone !== undefined || wordsOf(before) !== wordsOf(entry);
  const was = isJudgedAnew ? before.verdict : before.was;
  const changed = isOther ? entry.since : before.changed;
  return { ...(was === undefined ? {} : { was }), ...(changed === undefined ? {} : { changed }) };
}

const wordsOf = ({ evidence }: ComparisonEntry): string =>
  JSON.stringify(evidence.map(({ article, exact }) => [article, exact]));

function goneEntry({ entry, into }: Fate, day: string): LedgerEntry {
  const { into: before = [], ...kept } = entry;
  const targets = into.length > 0 ? into : before;
  return { ...kept, gone: entry.gone ?? day, ...(targets.length === 0 ? {} : { into: [...targets] }) };
}

function entriesIn(collation: Collation, since: string): readonly NamedEntry[] {
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const texts = new Map(collation.articles.map(({ id, text }) => [id, text]));
  const ofComparison = (comparison: Comparison): NamedEntry => {
    const { id, kind, label, verdict } = comparison;
    return { type: 'comparison', id, label, since, evidence: [...evidenceOf(comparison, claims)], kind, verdict };
  };
  return [
    ...collation.comparisons.map(ofComparison),
    ...collation.articles.map((article) => articleEntryOf(article, since)),
    ...collation.actors.map((actor) => actorEntryOf(actor, texts, since)),
  ];
}

function articleEntryOf({ id, title, outlet, url, text }: Article, since: string): NamedEntry {
  const evidence = quotesOf(text).map((exact): Evidence => ({ article: id, exact, prefix: '', suffix: '' }));
  const stated = { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  return { type: 'article', id, label: title ?? outlet ?? id, since, evidence, ...stated };
}

function actorEntryOf(
  { id, name, type, aliases, mentions }: Actor,
  texts: ReadonlyMap<string, string>,
  since: string,
): NamedEntry {
  const evidence = mentions
    .toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start))
    .slice(0, MENTIONS)
    .map(({ article, ...span }): Evidence => ({ article, ...quoteSelector(texts.get(article) ?? '', span) }));
  return { type: 'actor', id, label: name, since, evidence, kind: type, names: aliases.toSorted() };
}
