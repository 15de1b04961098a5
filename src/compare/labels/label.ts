import type { ClaimInContext } from '../../claims/index.ts';
import type { Claim, ClaimKind } from '../../claims/schema.ts';
import { isClause } from '../../claims/text/phrases.ts';
import { fold } from '../relations/names.ts';
import type { Group } from '../verdicts/group.ts';

/** Longest label, in characters, that stays on two lines of a table's first column. */
const LONGEST = 72;
/** A subject of fewer words says too little alone. */
const TELLING_WORDS = 3;

/** What a group is of, in words that can be understood without the articles, made of the subjects of its claims. */
export function labelOf(group: Group): string {
  const found = group.witnesses.flatMap(({ claims }) => claims);
  const subject = lowerFirst(
    bestSubject(
      group.kind,
      found.map(({ claim }) => claim),
    ),
  );
  const label = phrased(group.kind, subject, found[0]?.claim);
  const isBare = subject.split(/\s+/u).length < TELLING_WORDS && group.kind !== 'quote';
  const name = isBare ? sharedName(found, subject) : undefined;
  return capitalised(shortened(name === undefined ? label : `${label} (${name})`));
}

function phrased(kind: ClaimKind, subject: string, first: Claim | undefined): string {
  const exact = first?.quote.exact ?? '';
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
      return subject === '' ? `Date: ${exact}` : isClause(subject) ? `When ${subject}` : `Date of ${subject}`;
    case 'duration':
      return subject === '' ? `Length: ${exact}` : `How long: ${subject}`;
    case 'quote':
      return `${subject === '' ? 'Quotation' : subject}: “${first?.kind === 'quote' ? first.value.text : ''}”`;
    case 'place':
      return `Place of the ${subject}`;
    case 'status':
      return `Status of ${subject}`;
    case 'attribution':
      return `Source: ${subject}`;
    default:
      return kind satisfies never;
  }
}

/** The subject that most claims share; among equals one that reads as a clause, then one of a good label's length. */
function bestSubject(kind: ClaimKind, claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { subject } of claims) if (subject !== '') counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const score = ([subject, count]: readonly [string, number]) =>
    count + (kind === 'date' && isClause(subject) ? 1.5 : 0) - Math.abs(subject.length - LONGEST / 2) / LONGEST;
  return [...counts].sort((a, b) => score(b) - score(a) || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
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
  const cut = flat.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${cut}…${flat.includes('“') && !cut.includes('”') ? '”' : ''}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
