import type { ClaimInContext } from '../../claims/index.ts';
import type { ClaimKind } from '../../claims/schema.ts';
import { isClause } from '../../claims/text/phrases.ts';
import { readStems } from '../../claims/text/stems.ts';
import { fold } from '../relations/names.ts';
import type { Group } from '../verdicts/group.ts';

/** Longest label, in characters, that stays on two lines of a table's first column. */
const LONGEST = 72;
/** Length, in characters, that tells most at a glance. */
const GOOD = 36;
/** A subject of fewer words says too little alone. */
const TELLING_WORDS = 3;

/** What a group is of, in words that can be understood without the articles, made of the subjects of its claims. */
export function labelOf(group: Group): string {
  const found = group.witnesses.flatMap(({ claims }) => claims);
  const subject = lowerFirst(bestSubject(group.kind, found));
  const label = phrased(group.kind, subject, found[0]);
  const isBare = subject.split(/\s+/u).length < TELLING_WORDS && group.kind !== 'quote';
  const name = isBare ? sharedName(found, subject) : undefined;
  return capitalised(shortened(name === undefined ? label : `${label} (${name})`));
}

function phrased(kind: ClaimKind, subject: string, first: ClaimInContext | undefined): string {
  const claim = first?.claim;
  const exact = claim?.quote.exact ?? '';
  switch (kind) {
    case 'casualty':
      return subject;
    case 'count':
      return `Number of ${subject}`;
    case 'money':
      return subject === '' ? `Amount of ${exact}` : `Amount: ${subject}`;
    case 'percent':
      return subject === ''
        ? `Share of ${exact}`
        : isClause(subject)
          ? `Percentage: ${subject}`
          : `Share of ${subject}`;
    case 'date':
      if (subject === '') return `Date: ${exact}`;
      if (!isClause(subject)) return `Date of ${subject}`;
      return first?.context.facet === 'begin' ? `Since when ${subject}` : `When ${subject}`;
    case 'duration':
      return subject === '' ? `Length: ${exact}` : `How long: ${subject}`;
    case 'quote':
      return `${subject === '' ? 'Quotation' : subject}: “${claim?.kind === 'quote' ? claim.value.text : ''}”`;
    case 'place':
      return `Place of the ${subject}`;
    case 'status':
      return `Status of ${subject}`;
    case 'attribution':
      return `Who says that ${subject}`;
    default:
      return kind satisfies never;
  }
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
    Math.abs(subject.length - GOOD) / LONGEST;
  return [...subjects].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0] ?? '';
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
      const entry = scores.get(fold(name)) ?? { name, score: 0 };
      scores.set(fold(name), { name: entry.name, score: entry.score + 1 / (rank + 1) });
    }
  }
  return [...scores.values()]
    .filter(({ name }) => !fold(subject).includes(fold(name)))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** Without the capital that a function word has at the head of a sentence. */
function lowerFirst(text: string): string {
  return /^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|Some|Most|All)\b/u.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
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
