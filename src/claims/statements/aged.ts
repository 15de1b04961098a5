import type { Mention, Quantity } from '../layers.ts';
import { singlePerson } from '../lexicon/people-nouns.ts';
import { fullNamesOf } from '../rules/attribution/full-names.ts';
import { firstStartingFrom, type Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../text/locate.ts';

/** Somebody of whom an age is told. */
export interface Aged {
  /** The full name where the article gives one, else the noun: "cyclist". */
  readonly name: string;
  readonly isNamed: boolean;
  readonly span: Span;
}

/** Tells of whom the ages of one article are. */
export function agedReader(document: Document, mentions: readonly Mention[]): (age: Quantity) => Aged | undefined {
  const people = mentions.filter(({ type }) => type === 'person');
  const fullNames = fullNamesOf(people);
  const surnames = new Set(people.flatMap(({ name }) => (name.includes(' ') ? (name.split(' ').at(-1) ?? []) : [])));
  return (age) => {
    const mention = namedBeside(document, people, age);
    const name = mention && nameOf(mention, surnames, fullNames);
    if (mention) return name === undefined ? undefined : { name, isNamed: true, span: mention };
    const noun = nounBeside(document, age);
    return noun && { name: noun.lower, isNamed: false, span: noun };
  };
}

/** The name in full; a family name alone where nobody or more than one of the article bears it in full is kept or given up. */
function nameOf(
  { name }: Mention,
  surnames: ReadonlySet<string>,
  fullNames: ReadonlyMap<string, string>,
): string | undefined {
  if (name.includes(' ')) return name;
  return fullNames.get(name) ?? (surnames.has(name) ? undefined : name);
}

/** "Lena Ostrow, 41,", "Lena Ostrow, a 41-year-old teacher", "Ostrow, who is 41,", "41-year-old striker Lena Ostrow". */
function namedBeside(document: Document, people: readonly Mention[], { start, end, number }: Quantity) {
  const { text } = document;
  const next = firstStartingFrom(people, start);
  const [before, behind] = [people[next - 1], people[next]];
  // "Lena Ostrow, 41-year-old Tom Vane": what is more than a number goes with the name behind it.
  const isNumber = end === number.end;
  if (before && before.end <= start) {
    const between = text.slice(before.end, start);
    if (isNumber ? appositions.test(between) : /^, an? $/u.test(between)) return before;
    if (isNumber && isPronounOf(document, people, before, start)) return before;
  }
  if (behind && isNamedBehindNoun(text, end, behind)) return behind;
  if (!behind || !/^ (?:[\p{Ll}-]+ ){0,2}$/u.test(text.slice(end, behind.start))) return undefined;
  const role = text.slice(end, behind.start).trim().split(' ').at(-1) ?? '';
  return role === '' || singlePerson.has(role) ? behind : undefined;
}

/** "her 41-year-old pilot, Captain Lena Ostrow, was". */
function isNamedBehindNoun(text: string, end: number, { start, end: nameEnd }: Mention): boolean {
  const noun = /^ (?:[\p{Ll}-]+ )?(?<noun>[\p{Ll}-]+), (?:\p{Lu}\p{Ll}+ )?$/u.exec(text.slice(end, start))?.groups
    ?.noun;
  return noun !== undefined && singlePerson.has(noun) && /^[,.;)]/u.test(text.slice(nameEnd));
}

const appositions = /^(?:, (?:aged? )?| \(|, who (?:is|was|turned) | (?:is|was) )$/u;

/** "Lena Ostrow left in May. She was 41": the one person of the sentence before. */
function isPronounOf(document: Document, people: readonly Mention[], before: Mention, start: number): boolean {
  const sentence = sentenceAt(document, start);
  if (!sentence || !/^(?:He|She) (?:is|was) $/u.test(document.text.slice(sentence.start, start))) return false;
  const last = document.sentences[sentence.index - 1];
  if (!last || last.block !== sentence.block) return false;
  return (
    people.every((one) => one === before || one.start < last.start || one.start > start) && before.start >= last.start
  );
}

/** Tokens between an age and the noun: "41-year-old local cyclist", "The man in hospital, who is 41". */
const NOUN_WITHIN = 3;
const OWNER_WITHIN = 8;

/** "a 41-year-old cyclist", "a man of 41", "a girl aged nine", "the cyclist, 41,", "The girl was nine", "The man in hospital, who is 41,". */
function nounBeside(document: Document, { start, end, number }: Quantity): Token | undefined {
  const { tokens } = document;
  const at = firstTokenAt(document, start);
  if (end !== number.end) {
    const first = firstTokenFrom(document, end);
    const behind = tokens.slice(first, first + NOUN_WITHIN);
    const last = behind.findIndex(({ lower, kind }) => kind !== 'word' || singlePerson.has(lower));
    const noun = behind[last];
    return noun?.kind === 'word' ? noun : undefined;
  }
  const aged = tokens[at - 1]?.lower === 'aged' ? at - 1 : at;
  const link = tokens[aged - 1];
  if (aged < at && isPerson(link)) return link;
  if (links.has(link?.lower ?? '') && isPerson(tokens[aged - 2])) return tokens[aged - 2];
  if (tokens[at - 2]?.lower !== 'who' || tokens[at - 3]?.text !== ',') return undefined;
  const sentence = sentenceAt(document, start);
  const before = tokens.slice(Math.max(sentence?.firstToken ?? 0, at - 3 - OWNER_WITHIN), at - 3);
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
  return clause.find(isPerson);
}

const links: ReadonlySet<string> = new Set(['of', ',', 'is', 'was', 'only', 'just', 'then']);

const isPerson = (token: Token | undefined): token is Token => token !== undefined && singlePerson.has(token.lower);
