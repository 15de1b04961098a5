import type { Claim } from '../../claims/schema.ts';
import type { Group } from '../verdicts/group.ts';

/** Longest label, in characters, that stays on one line of a table. */
const LONGEST = 72;

/** What a group is of, in words that can be understood without the articles, made of the subjects of its claims. */
export function labelOf(group: Group): string {
  const claims = group.witnesses.flatMap(({ claims }) => claims.map(({ claim }) => claim));
  const subject = bestSubject(claims);
  return capitalised(shortened(phrased(group.kind, subject, claims[0])));
}

function phrased(kind: Claim['kind'], subject: string, first: Claim | undefined): string {
  switch (kind) {
    case 'casualty':
      return subject;
    case 'count':
      return `Number of ${subject}`;
    case 'money':
      return subject === '' ? `Amount of money` : `Amount: ${subject}`;
    case 'percent':
      return subject === '' ? 'Share' : `Share of ${subject}`;
    case 'date':
      return subject === '' ? `Date: ${first?.quote.exact ?? ''}` : `When ${subject}`;
    case 'duration':
      return subject === '' ? `Duration: ${first?.quote.exact ?? ''}` : `How long: ${subject}`;
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

/** The subject that most claims share; of several the one whose length is nearest to a good label's. */
function bestSubject(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { subject } of claims) if (subject !== '') counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const score = ([subject, count]: readonly [string, number]) => count * 100 - Math.abs(subject.length - LONGEST / 2);
  return [...counts].sort((a, b) => score(b) - score(a) || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
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
