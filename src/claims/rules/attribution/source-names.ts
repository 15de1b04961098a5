import type { Mention } from '../../layers.ts';
import { personalPronouns } from '../../lexicon/function-words.ts';
import { statementNouns } from '../../lexicon/source-nouns.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import type { Cue } from './cues.ts';
import type { Phrase } from './source-phrase.ts';

export interface NamedSource extends Span {
  /** Full name where the text gives one, else the source's own words without article. */
  readonly name: string;
  /** As the text has it at this place: "Lind" where `name` is "Rosa Lind"; the same as `name` for a pronoun. */
  readonly written: string;
  /** Type of the actor; undefined where no name stands for the source. */
  readonly type: Mention['type'] | undefined;
  /** Whether a person, organisation or medium is named in it. */
  readonly named: boolean;
}

/** How far back, in characters, somebody can be for "he" or "the mayor" to mean them. */
const LONGEST_REACH = 1500;

/** Tells whom the phrases of one article name: a pronoun stands for who was cited or named last. */
export function sourceNamer(document: Document, mentions: readonly Mention[], cues: readonly Cue[]) {
  const fullNames = fullNamesOf(mentions);
  const pronouns = pronounsOf(mentions, fullNames);
  const names = new Map<number, NamedSource>();
  let lastSpeaker: NamedSource | undefined;
  const read = (phrase: Phrase): NamedSource => {
    const span = spanOf(document, phrase);
    return nameOf(document, phrase, { span, mentions, fullNames, pronouns, lastSpeaker });
  };
  for (const { source } of cues) {
    const named = read(source);
    names.set(source.first, named);
    const pronoun = document.tokens[source.first]?.lower ?? '';
    if (named.type === 'person' && isGendered(pronoun)) pronouns.set(named.name, pronoun);
    if (named.type === 'person') lastSpeaker = named;
  }
  return (phrase: Phrase): NamedSource => names.get(phrase.first) ?? read(phrase);
}

interface Known {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly fullNames: ReadonlyMap<string, string>;
  /** Full name to "he" or "she", where a title or an earlier sentence tells. */
  readonly pronouns: ReadonlyMap<string, string>;
  readonly lastSpeaker: NamedSource | undefined;
}

function nameOf(document: Document, phrase: Phrase, known: Known): NamedSource {
  const { span } = known;
  const own = headMention(document, span, known.mentions);
  if (own) return { start: span.start, end: Math.max(span.end, own.end), ...actorOf(own, known), written: own.name };
  const words = wordsOf(document, phrase);
  const somebody = personalPronouns.has(words.toLowerCase())
    ? antecedent(words.toLowerCase(), known)
    : holder(words, known);
  if (somebody)
    return { ...span, name: somebody.name, written: somebody.name, type: somebody.type, named: somebody.named };
  return {
    ...span,
    name: words,
    written: words,
    type: undefined,
    named: endsInName(words) || holdsName(span, known.mentions),
  };
}

function actorOf({ name, type }: Mention, { fullNames }: Pick<Known, 'fullNames'>): Actor {
  return { name: fullNames.get(name) ?? name, type, named: type !== 'group' };
}

type Actor = Pick<NamedSource, 'name' | 'type' | 'named'>;

/** "The Herald": a capital that no list knows. */
function endsInName(words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !personalPronouns.has(last.toLowerCase());
}

/** "Chamber figures", "documents reviewed by the Herald": somebody is named, though not cited in person. */
function holdsName(span: Span, mentions: readonly Mention[]): boolean {
  for (let at = firstMentionAt(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) return false;
    if (mention.type === 'person' || mention.type === 'organisation' || mention.type === 'media') return true;
  }
  return false;
}

/** The mention that a phrase is about: its last one, unless it only owns or places what follows. */
function headMention(document: Document, span: Span, mentions: readonly Mention[]): Mention | undefined {
  let head: Mention | undefined;
  for (let at = firstMentionAt(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    const rest = document.text.slice(mention.end, span.end).trim();
    const before = document.text.slice(span.start, mention.start).trim();
    if (rest === '' && !/(?:^|\s)(?:of|for|in|at|from|with|and|on)$/u.test(before)) return mention;
    if (isOwnerOfStatement(rest)) head = mention;
    else if (head === undefined && /^(?:of|for|in|at|from|with|,)\s/u.test(rest) && mention.type === 'person')
      head = mention;
  }
  return head;
}

/** "Lind's message", "the ministry's statement": the words are the owner's. */
function isOwnerOfStatement(rest: string): boolean {
  if (!/^['’]/u.test(rest)) return false;
  const words = rest.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length <= 4 && (statementNouns.has(last) || spokenNouns.has(last));
}

const spokenNouns = new Set(
  `message messages words remarks comments comment speech tweets posts response reply rhetoric warning claim claims answer
   account verdict plea appeal argument position view criticism statements`.split(/\s+/u),
);

/** The person that a pronoun stands for: who spoke last, if that is near, else who was named last. */
function antecedent(pronoun: string, known: Known): Actor | undefined {
  if (!isGendered(pronoun)) return undefined;
  const { span, lastSpeaker } = known;
  const person = lastPersonBefore(pronoun, known);
  if (lastSpeaker && span.start >= lastSpeaker.end && fits(lastSpeaker.name, pronoun, known)) {
    const distance = span.start - lastSpeaker.end;
    if (distance < NEAR_SPEAKER || (distance < LONGEST_REACH && (!person || person.end <= lastSpeaker.end)))
      return lastSpeaker;
  }
  return person && actorOf(person, known);
}

function isGendered(pronoun: string): boolean {
  return pronoun === 'he' || pronoun === 'she';
}

function fits(name: string, pronoun: string, { pronouns }: Known): boolean {
  return (pronouns.get(name) ?? pronoun) === pronoun;
}

const titlePronouns: Readonly<Record<string, string>> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  king: 'he',
  prince: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  lady: 'she',
  queen: 'she',
  princess: 'she',
};

function pronounsOf(mentions: readonly Mention[], fullNames: ReadonlyMap<string, string>): Map<string, string> {
  const pronouns = new Map<string, string>();
  for (const { name, titles, type } of mentions) {
    if (type !== 'person') continue;
    for (const title of titles) {
      const pronoun = titlePronouns[title.toLowerCase().replace('.', '')];
      if (pronoun) pronouns.set(fullNames.get(name) ?? name, pronoun);
    }
  }
  return pronouns;
}

/** A speaker stays the one meant for about two sentences, whoever else is named in them. */
const NEAR_SPEAKER = 400;

/** "the mayor": the last person who was named with that office. */
function holder(words: string, { span, mentions, fullNames }: Known): Actor | undefined {
  if (!/^\p{L}+(?:\s\p{L}+){0,2}$/u.test(words)) return undefined;
  const office = words.toLowerCase();
  for (let at = firstMentionAt(mentions, span.start) - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (!mention || span.start - mention.end > 2 * LONGEST_REACH) return undefined;
    if (mention.type === 'person' && mention.titles.some((title) => title.toLowerCase() === office))
      return actorOf(mention, { fullNames });
  }
  return undefined;
}

function lastPersonBefore(pronoun: string, known: Known): Mention | undefined {
  const { mentions, span, fullNames } = known;
  for (let at = firstMentionAt(mentions, span.start) - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (!mention || span.start - mention.end > LONGEST_REACH) return undefined;
    if (mention.type === 'person' && fits(fullNames.get(mention.name) ?? mention.name, pronoun, known)) return mention;
  }
  return undefined;
}

/** Index of the first mention that ends behind an offset, by bisection. */
function firstMentionAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Surname to full name, where one person alone of the article bears it. */
function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  for (const { name, type } of mentions) {
    const surname = name.split(' ').at(-1) ?? name;
    if (type !== 'person' || surname === name) continue;
    const other = names.get(surname);
    if (!names.has(surname)) names.set(surname, name);
    else if (other !== name) names.set(surname, other && sameInitial(other, name) ? longer(other, name) : undefined);
  }
  return new Map([...names].flatMap(([surname, name]) => (name === undefined ? [] : [[surname, name] as const])));
}

function sameInitial(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0);
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

/** The source's words without the article before them, which stays where it is a part of the name: "The Herald". */
function wordsOf({ text, tokens }: Document, { first, end }: Phrase): string {
  let from = first;
  const head = tokens[first];
  const own = head?.text === 'The' && /^\p{Ll}|^,$/u.test(tokens[first - 1]?.text ?? '');
  if (head && end - first > 1 && articles.has(head.lower) && !(own && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '')))
    from += 1;
  const start = tokens[from]?.start ?? 0;
  return text.slice(start, tokens[end - 1]?.end ?? start).replace(/\s+/gu, ' ');
}

const articles = new Set(['the', 'a', 'an']);

export function spanOf({ tokens }: Document, { first, end }: Phrase): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}
