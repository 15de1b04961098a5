import type { ClaimInContext } from '../../claims/index.ts';
import { lowerOpeners } from '../../claims/lexicon/label-openers.ts';
import type { ClaimKind } from '../../claims/schema.ts';
import { foldName } from '../../claims/text/fold.ts';
import { isClause } from '../../claims/text/phrases.ts';
import { readStems } from '../../claims/text/stems.ts';
import type { Group } from '../verdicts/group.ts';
import { phrased } from './phrased.ts';

/** Longest label, in characters, that stays on two lines of a table's first column. */
const LONGEST = 72;
/** Length, in characters, that tells most at a glance. */
const GOOD = 36;
/** A subject of fewer words says too little alone. */
const TELLING_WORDS = 3;

/** What a group is of, in words that can be understood without the articles, made of the subjects of its claims. */
export function labelOf(group: Group): string {
  const found = group.witnesses.flatMap(({ claims }) => claims);
  const best = bestSubject(group.kind, found);
  const from = found.find(({ claim }) => claim.subject === best) ?? found[0];
  if (!from) return '';
  const subject = lowerFirst(best);
  const name = group.kind === 'quote' ? undefined : sharedName(found, subject);
  const label = phrased({ subject, from, name });
  const isBare = subject.split(/\s+/u).length < TELLING_WORDS && name !== undefined && !label.includes(name);
  return capitalised(shortened(isBare ? `${label} (${name})` : label));
}

/**
 * The subject that tells most of what the group shares: one that reads as a clause where that is wanted, whose words
 * stand around many of the claims, of a good label's length.
 */
function bestSubject(kind: ClaimKind, found: readonly ClaimInContext[]): string {
  const subjects = new Set(found.map(({ claim }) => claim.subject).filter((subject) => subject !== ''));
  const score = (subject: string) =>
    sharedShare(subject, found) +
    found.filter(({ claim }) => claim.subject === subject).length / found.length +
    (kind === 'date' && isClause(subject) ? 1 : 0) -
    (readsBadly(subject) ? 1 : 0) -
    Math.abs(subject.length - GOOD) / LONGEST;
  return [...subjects].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0] ?? '';
}

/** A noun with a clause that is cut off ("a plan the mayor announced"), or an adverb without its verb. */
function readsBadly(subject: string): boolean {
  return /^an?\s+\p{Ll}+\s+(?:\p{Lu}|(?:the|that|which)\s)/u.test(subject) || /^\p{L}+ly\s/u.test(subject);
}

/** How many of the claims, 0 to 1, have the words of a subject around them, on the average of its words. */
function sharedShare(subject: string, found: readonly ClaimInContext[]): number {
  const stems = subject.split(/\s+/u).flatMap((word) => readStems(word.toLowerCase()));
  if (stems.length === 0) return 0;
  const around = found.map(({ context }) => new Set([...context.words.map(([stem]) => stem), ...context.head]));
  const holders = stems.map((stem) => around.filter((words) => words.has(stem)).length / found.length);
  return holders.reduce((sum, share) => sum + share, 0) / stems.length;
}

/** The name that stands in the sentences of most claims, the nearest of several; none that the subject holds. */
function sharedName(found: readonly ClaimInContext[], subject: string): string | undefined {
  const scores = new Map<string, { name: string; score: number }>();
  for (const { context } of found) {
    for (const [rank, name] of context.names.entries()) {
      const entry = scores.get(foldName(name)) ?? { name, score: 0 };
      scores.set(foldName(name), { name: entry.name, score: entry.score + 1 / (rank + 1) });
    }
  }
  return [...scores.values()]
    .filter(({ name }) => !foldName(subject).includes(foldName(name)))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** Without the capital that a function word has at the head of a sentence. */
function lowerFirst(text: string): string {
  const first = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(text)?.[0] ?? '';
  return lowerOpeners.has(first.toLowerCase()) ? first.toLowerCase() + text.slice(first.length) : text;
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  const end = flat.lastIndexOf(' ', LONGEST - 1);
  const cut = flat.slice(0, end < 0 ? LONGEST : end);
  return `${cut}…${flat.includes('“') && !cut.includes('”') ? '”' : ''}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
