import type { ClaimInContext } from '../../claims/index.ts';
import { isClause, isFiniteVerb } from '../../claims/text/phrases.ts';

/** What stands in for what a label needs and its subject lacks. */
export interface LabelWords {
  /** What the claims speak of; empty where no article says. */
  readonly subject: string;
  /** The claim that the subject is from. */
  readonly from: ClaimInContext;
  /** A name in its sentence that the subject does not hold. */
  readonly name: string | undefined;
}

/** A label in words: a question or a noun phrase that can be understood without the articles. */
export function phrased({ subject: worded, from, name }: LabelWords): string {
  const { claim, context } = from;
  const subject = withActor(worded, name);
  switch (claim.kind) {
    case 'casualty':
      return subject;
    case 'count':
      return `Number of ${subject}`;
    case 'money':
      return subject === '' ? `Amount of ${claim.quote.exact}` : `Amount: ${subject}`;
    case 'percent':
      if (subject === '') return `Share of ${claim.quote.exact}`;
      return isClause(subject) ? `Percentage: ${subject}` : `Share of ${subject}`;
    case 'date':
      return datePhrase(subject, claim.quote.exact, context.facet);
    case 'duration':
      return durationPhrase(subject, claim.quote);
    case 'quote':
      return `${subject === '' ? 'Quotation' : subject}: “${claim.value.text}”`;
    case 'place':
      return isClause(subject) ? `Where ${subject}` : `Place of the ${subject}`;
    case 'status':
      return `Status of ${subject}`;
    case 'attribution':
      return isClause(subject) ? `Who says that ${subject}` : `Who says it: ${subject}`;
    default:
      return claim satisfies never;
  }
}

/** "has not slept" wants the name of the one who has not: "Ines Roth has not slept". */
function withActor(subject: string, name: string | undefined): string {
  const [first = ''] = subject.split(/\s/u);
  if (name === undefined || !isFiniteVerb(first) || first !== first.toLowerCase()) return subject;
  // A participle that stands alone, as in "the mill, completed in 1931".
  return subject === first && first.endsWith('ed') ? `${name} was ${subject}` : `${name} ${subject}`;
}

function datePhrase(subject: string, exact: string, facet: string): string {
  if (!subject.includes(' ')) return `Date: ${exact}${subject === '' ? '' : ` (${subject})`}`;
  const since = subject
    .split(/\bsince\s/u)
    .slice(1)
    .join('since ')
    .trim();
  if (isClause(since)) return `When ${since}`;
  if (!isClause(subject)) return /^[a-z]+ed\b/u.test(subject) ? `When ${subject}` : `Date: ${subject}`;
  if (/\s(?:said|says|admitted|added|announced|told)$/u.test(subject)) return `When ${subject} it`;
  return facet === 'begin' ? `Since when ${subject}` : `When ${subject}`;
}

/** "How long the gates stayed open" of "the gates stayed open for two hours"; else what stands beside the length. */
function durationPhrase(
  subject: string,
  { exact, prefix }: { readonly exact: string; readonly prefix: string },
): string {
  if (subject === '') return `Length of time: ${exact}`;
  const isLasting = /\bfor\s+$/u.test(prefix) || /^for\s/iu.test(exact);
  return isLasting && isClause(subject) ? `How long ${subject}` : `Length of time: ${subject}`;
}
