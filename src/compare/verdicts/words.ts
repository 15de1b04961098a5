import { hedgingAdverbs } from '../../claims/lexicon/hedging-words.ts';
import { magnitudes, smallNumbers } from '../../claims/lexicon/number-words.ts';
import type { Claim, QuantityValue } from '../../claims/schema.ts';
import type { Group, WitnessClaims } from './group.ts';

/** "A", "A and E", "A, B and E". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "A and E say 19, B says 21.": who says what, in the order of the sigla, equal values together. */
export function sayings(group: Group): string {
  const byValue = new Map<string, string[]>();
  for (const { witness, claims } of group.witnesses) {
    const value = shortValue(claims);
    byValue.set(value, [...(byValue.get(value) ?? []), witness.siglum]);
  }
  const parts = [...byValue].map(([value, sigla]) => `${listed(sigla)} ${sigla.length > 1 ? 'say' : 'says'} ${value}`);
  return `${parts.join(', ')}.`;
}

function shortValue(claims: WitnessClaims['claims']): string {
  return [...new Set(claims.map(({ claim }) => wordedValue(claim)))].join(' and ');
}

/** A value in short, in the article's own words where they are short: "at least 12", "$40m", "Tuesday (2031-05-06)". */
export function wordedValue(claim: Claim): string {
  const exact = claim.quote.exact.replace(/\s+/gu, ' ');
  switch (claim.kind) {
    case 'casualty':
    case 'count':
      return figure(claim.value, claim.hedge, exact);
    case 'money':
    case 'percent':
    case 'duration':
      return exact;
    case 'date':
      return /\d|January|February|March|April|May|June|July|August|September|October|November|December/u.test(exact)
        ? exact
        : `${exact} (${claim.value.edtf})`;
    case 'quote':
      return `“${claim.value.text.replace(/\s+/gu, ' ')}”`;
    case 'status':
      return claim.value.state;
    case 'place':
    case 'attribution':
      return claim.value.name;
    default:
      return claim satisfies never;
  }
}

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

function figure({ min, max }: QuantityValue, written: string | undefined, exact: string): string {
  const hedge = written
    ?.toLowerCase()
    .split('; ')
    .findLast((words) => exact.toLowerCase().includes(words) && !hedgingAdverbs.has(words));
  const isWorded = !/\d/u.test(exact) && hedge !== undefined && exact.toLowerCase().includes(hedge);
  if (isWorded) return wordedFigure(hedge, exact.toLowerCase());
  if (min !== null && min === max && hedge === undefined) return plain.format(min);
  if (min !== null && max !== null && hedge === undefined) return `${plain.format(min)} to ${plain.format(max)}`;
  const digits = /\d[\d.,]*(?:\s+(?:thousand|million|billion))?/u.exec(exact)?.[0] ?? plain.format(min ?? max ?? 0);
  return hedge === undefined ? digits : `${hedge} ${digits}`;
}

/** The hedge with the number in words that follows it: "dozens", "about a dozen", "at least twenty-one". */
function wordedFigure(hedge: string, exact: string): string {
  const after = exact.slice(exact.indexOf(hedge) + hedge.length).match(/[\p{L}-]+/gu) ?? [];
  const end = after.findIndex((word) => !isNumberWord(word) && !isJoining(word));
  const run = end < 0 ? after : after.slice(0, end);
  return [hedge, ...run.slice(0, run.findLastIndex(isNumberWord) + 1)].join(' ');
}

function isNumberWord(word: string): boolean {
  return word.split('-').every((part) => smallNumbers.has(part) || magnitudes.has(part));
}

/** "a dozen", "two hundred and six" */
const isJoining = (word: string): boolean => word === 'a' || word === 'and';
