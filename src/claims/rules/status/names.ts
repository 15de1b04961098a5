import type { Mention } from '../../layers.ts';
import { determiners } from '../../lexicon/grammar-words.ts';
import { singlePerson } from '../../lexicon/people-nouns.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/index.ts';
import { overlapping, sentenceAt } from '../../text/locate.ts';
import { isFiniteVerb } from '../../text/phrases.ts';
import { endsNouns } from '../grammar/noun-phrase.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';

/** The names of a document, as rules for states look them up. */
export interface Names {
  /** By the offset at which they end. */
  readonly ending: ReadonlyMap<number, Mention>;
  /** Offsets at which those of people start. */
  readonly people: ReadonlySet<number>;
  /** Those of people, in text order. */
  readonly persons: readonly Mention[];
  /** Whether two offsets lie in one paragraph. */
  readonly areOfOneBlock: (a: number, b: number) => boolean;
  /** The organisation or country with whose name the sentence before the one at an offset opens. */
  readonly bodyOpening: (offset: number) => Mention | undefined;
}

/** Somebody in a text: where, and who is meant where the words are "he" or "she". */
export interface Somebody {
  readonly span: Span;
  readonly who?: Mention | undefined;
}

/** Puts the names of a document where rules for states look them up. */
export function namesOf(document: Document, mentions: readonly Mention[]): Names {
  const persons = mentions.filter(({ type }) => type === 'person');
  return {
    ending: new Map(mentions.map((mention) => [mention.end, mention])),
    people: new Set(persons.map(({ start }) => start)),
    persons,
    areOfOneBlock: (a, b) => sentenceAt(document, a)?.block === sentenceAt(document, b)?.block,
    bodyOpening: (offset) => bodyOpening(document, mentions, offset),
  };
}

function bodyOpening(document: Document, mentions: readonly Mention[], offset: number): Mention | undefined {
  const sentence = sentenceAt(document, offset);
  const last = sentence && document.sentences[sentence.index - 1];
  if (!last || last.block !== sentence.block) return undefined;
  const [first] = overlapping(mentions, last);
  const isOpening = first && first.start - last.start <= 'The '.length && first.end < last.end;
  return isOpening && (first.type === 'organisation' || first.type === 'place') ? first : undefined;
}

/** Tokens before a verb in which its subject stands: "The guard who was stabbed, Lena Ostrow, 41, is". */
const SUBJECT_WITHIN = 12;

/** The one person that the words before a verb can be about: a name, "the driver", or "she" where one person was named last. */
export function personBefore(words: Stretch, verb: number, names: Names): Somebody | undefined {
  for (let at = verb - 1; at >= Math.max(words.from, verb - SUBJECT_WITHIN); at -= 1) {
    const token = words.tokens[at];
    if (!token || token.text === ';' || token.text === ':') return undefined;
    const mention = names.ending.get(token.end);
    if (mention) return mention.type === 'person' ? { span: mention } : undefined;
    if (token.lower === 'he' || token.lower === 'she') return lastNamed(token, names);
    const isNoun = token.lower.endsWith('year-old') || singlePerson.has(token.lower);
    const first = isNoun && isHead(words, at, verb) ? openingOf(words, at) : undefined;
    if (first) return { span: { start: first.start, end: token.end } };
  }
  return undefined;
}

/** Whether a noun is no part of a longer one: not "the suspect vehicle". */
function isHead(words: Stretch, at: number, verb: number): boolean {
  const next = words.tokens[at + 1];
  return at === verb - 1 || !next || next.kind !== 'word' || endsNouns(next) || isFiniteVerb(next.lower);
}

/** What "it" at the head of a sentence stands for: the body that the sentence before opens with. */
export function bodyBefore(words: Stretch, at: number, { bodyOpening }: Names): Somebody | undefined {
  const token = words.tokens[at];
  const body = token && at === words.from ? bodyOpening(token.start) : undefined;
  return body && token && { span: token, who: body };
}

/** "the", "a", "one" before a noun for a person. */
function openingOf(words: Stretch, noun: number) {
  const at = [noun - 1, noun - 2, noun - 3].find(
    (place) => determiners.has(lowerAt(words, place)) || lowerAt(words, place) === 'one',
  );
  return at === undefined ? undefined : words.tokens[at];
}

/** Characters before a pronoun in which the one meant is named. */
const NAMED_WITHIN = 320;

/** Whom "he" or "she" stands for: the only person named shortly before. */
function lastNamed(pronoun: Span, { persons, areOfOneBlock }: Names): Somebody | undefined {
  const near = persons
    .filter(({ start, end }) => end <= pronoun.start && pronoun.start - start <= NAMED_WITHIN)
    .filter(({ start }) => areOfOneBlock(start, pronoun.start));
  const last = near.at(-1);
  const isOne = near.every(
    ({ name }) => name === last?.name || last?.name.endsWith(` ${name}`) || name.endsWith(` ${last?.name}`),
  );
  return last && isOne ? { span: pronoun, who: last } : undefined;
}
