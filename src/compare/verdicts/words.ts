import { determiners } from '../../claims/lexicon/grammar-words.ts';
import { hedgingAdverbs } from '../../claims/lexicon/hedging-words.ts';
import { lowerOpeners } from '../../claims/lexicon/label-openers.ts';
import { magnitudes, smallNumbers } from '../../claims/lexicon/number-words.ts';
import { plural } from '../../claims/lexicon/plurals.ts';
import { units } from '../../claims/lexicon/units.ts';
import { FLOOR_UNIT } from '../../claims/rules/quantities/ranks.ts';
import type { Claim, ClaimKind, QuantityValue } from '../../claims/schema.ts';
import { votesOf } from '../../claims/values/votes.ts';
import { withoutTrailing } from '../trailing.ts';
import { dateInWords } from './dates-in-words.ts';
import type { Group, WitnessClaims } from './group.ts';

/** "A", "A and E", "A, B and E". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "A and E say 19, B says 21.": who says what, in the order of the sigla, equal values together. */
export function sayings(group: Group): string {
  const [one, several] = verbs[group.kind] ?? ['says', 'say'];
  const said = group.witnesses.map(({ witness, claims }) => [witness.siglum, shortValue(claims)] as const);
  const parts = byValue(said).map(([value, sigla]) => `${listed(sigla)} ${sigla.length > 1 ? several : one} ${value}`);
  return `${withoutTrailing(parts.join(', '), '.')}.`;
}

/** Who is cited, within a sentence: "the harbour master", "officials", "Lena Ostrow". */
export function sourceInWords(name: string): string {
  const [first = ''] = name.split(' ');
  const isBare = /^\p{Ll}/u.test(first) && !determiners.has(first) && !/^(?:police|\p{Ll}*s)$/u.test(name);
  return isBare ? `the ${name}` : name;
}

/** The readings of a group, as who "can be true". */
export const together = ({ witnesses }: Group): string =>
  witnesses.length === 2 && witnesses.every(({ claims }) => claims.length === 1) ? 'Both' : 'All';

/** The articles that give one value together, in the order of the first. */
export function byValue(said: readonly (readonly [siglum: string, value: string])[]): readonly [string, string[]][] {
  const sigla = new Map<string, Set<string>>();
  for (const [siglum, value] of said) {
    const some = sigla.get(value);
    if (some) some.add(siglum);
    else sigla.set(value, new Set([siglum]));
  }
  return [...sigla].map(([value, some]) => [value, [...some]]);
}

/** What an article does with what is no figure: it quotes words, names a source, gives a state. */
const verbs: Partial<Readonly<Record<ClaimKind, readonly [one: string, several: string]>>> = {
  quote: ['quotes', 'quote'],
  attribution: ['names', 'name'],
  status: ['gives the state as', 'give the state as'],
};

function shortValue(claims: WitnessClaims['claims']): string {
  return listed([...new Set(claims.map(({ claim }) => saidValue(claim)))]);
}

/** A value as it stands in a sentence. */
function saidValue(claim: Claim): string {
  const exact = claim.quote.exact.replace(/\s+/gu, ' ');
  if (claim.kind === 'place') return /^\p{Ll}/u.test(exact) ? exact : claim.value.name;
  if (claim.kind === 'quote') return `“${shortQuote(claim.value.text)}”`;
  if (claim.kind === 'attribution') return sourceInWords(claim.value.name);
  return withinSentence(wordedValue(claim));
}

/** Words of a quotation that a sentence has room for, in characters. */
const LONGEST_QUOTE = 160;

function shortQuote(words: string): string {
  const text = withoutTrailing(words.replace(/\s+/gu, ' '), ' ,.');
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}

/** Without the capital of a word that opens a sentence: "fewer than 40 percent". */
function withinSentence(value: string): string {
  return value.replace(/^\p{Lu}\p{Ll}+(?=\s)/u, (word) =>
    ordinary.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}

const ordinary: ReadonlySet<string> = new Set([
  ...lowerOpeners,
  ...`about above almost around as at before after below by between during earlier early exactly fewer from half hundreds
  in just last late later less mid more nearly next no only over roughly several since some the thousands under until
  up well within dozens millions this`.split(/\s+/u),
]);

/** A value in short, in the article's own words where they are short: "at least 12", "$40m", "Tuesday (6 May 2031)". */
export function wordedValue(claim: Claim): string {
  const exact = claim.quote.exact.replace(/\s+/gu, ' ');
  switch (claim.kind) {
    case 'casualty':
      return figure(claim.value, claim.hedge, exact);
    case 'count':
      if (claim.value.unit === FLOOR_UNIT) return `the ${exact}`;
      return votesInWords(claim.value) ?? withUnit(figure(claim.value, claim.hedge, exact), claim.value);
    case 'money':
      // Two ways to write one currency.
      return exact.replace(/^US\s?(?=\$)/u, '').replace(/ US(?=\$)/u, ' ');
    case 'percent':
    case 'duration':
      return exact;
    case 'date':
      return /\d|January|February|March|April|May|June|July|August|September|October|November|December/u.test(exact)
        ? exact
        : `${exact} (${dateInWords(claim.value.edtf)})`;
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
  if (hedge !== undefined && exceeding.test(hedge)) return `more than ${digitsOf(exact) ?? plain.format(min ?? 0)}`;
  const isWorded = !/\d/u.test(exact) && hedge !== undefined && exact.toLowerCase().includes(hedge);
  if (isWorded) return wordedFigure(hedge, exact.toLowerCase());
  if (min !== null && min === max && hedge === undefined) return plain.format(min);
  if (min !== null && max !== null && hedge === undefined) return `${plain.format(min)} to ${plain.format(max)}`;
  const digits = digitsOf(exact) ?? plain.format(min ?? max ?? 0);
  return hedge === undefined ? digits : `${hedge} ${digits}`;
}

/** "6 to 3". */
function votesInWords(value: QuantityValue): string | undefined {
  const votes = votesOf(value);
  return votes && `${plain.format(votes.more)} to ${plain.format(votes.less)}`;
}

/** What is measured needs its unit, "about 6 kilometres"; what is counted stands in the label. */
function withUnit(figured: string, { min, max, unit }: QuantityValue): string {
  if (!measures.has(unit) || unit === 'magnitude') return figured;
  const at = unit.search(/ (?:per |Celsius|Fahrenheit)/u);
  const [noun, rest] = at < 0 ? [unit, ''] : [unit.slice(0, at), unit.slice(at)];
  const link = severalOf.test(figured) ? ' of' : '';
  return `${figured}${link} ${min === 1 && max === 1 ? noun : plural(noun)}${rest}`;
}

const measures: ReadonlySet<string> = new Set(
  [...units.values()].filter(({ type }) => type === 'measure').map(({ name }) => name),
);

/** "dozens of miles" */
const severalOf = /(?:dozens|scores|hundreds|thousands|millions)$/u;

/** Verbs that bound a figure: "the crew exceeds 40". */
const exceeding = /^(?:exceed|surpass|topp|tops|pass)/u;

const digitsOf = (exact: string): string | undefined =>
  /\d[\d.,]*(?:\s+(?:thousand|million|billion))?/u.exec(exact)?.[0];

/** The hedge with the number in words that follows it: "dozens", "about a dozen", "at least twenty-one". */
function wordedFigure(hedge: string, exact: string): string {
  const after = exact.slice(exact.indexOf(hedge) + hedge.length).match(/[\p{L}-]+/gu) ?? [];
  const end = after.findIndex((word) => !isNumberWord(word) && !isJoining(word));
  const run = end < 0 ? after : after.slice(0, end);
  return [hedge, ...run.slice(0, run.findLastIndex(isNumberWord) + 1)].join(' ');
}

function isNumberWord(word: string): boolean {
  return fractionWords.has(word) || word.split('-').every((part) => smallNumbers.has(part) || magnitudes.has(part));
}

const fractionWords: ReadonlySet<string> = new Set(['half', 'third', 'thirds', 'quarter', 'quarters']);

/** "a dozen", "two hundred and six", "a quarter of a million" */
const isJoining = (word: string): boolean => word === 'a' || word === 'and' || word === 'of';
