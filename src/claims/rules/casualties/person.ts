import { conjunctions, prepositions } from '../../lexicon/grammar-words.ts';
import { pluralPeople } from '../../lexicon/people-nouns.ts';
import type { Token } from '../../text/index.ts';
import { wordTest } from '../../text/words.ts';
import { afterPartitive } from './counted.ts';
import { endsHead, findHead, isPossessive, maxModifiers, singleNoun } from './heads.ts';
import type { People, Sources } from './people.ts';

interface Reach {
  readonly position: number;
  readonly to: number;
  /** At the head of a sentence, where headlines leave the article out: "Man shot". */
  readonly opens: boolean;
}

/** One person: "a man", "her two-year-old son", "the driver, Ann Smith", "she", "one". */
export function readPerson(sources: Sources, { position, to, opens }: Reach): People | undefined {
  const { tokens } = sources;
  const token = tokens[position];
  if (!token || !(opens || mayBegin(token) || sources.names.has(token.start))) return undefined;
  const one = { first: position, min: 1, max: 1, implied: true, bare: false } as const;
  const pronoun = pronouns.get(token.lower);
  if (pronoun !== undefined && (token.lower !== 'her' || endsPhrase(tokens[position + 1])))
    return { ...one, end: position + 1, who: pronoun };
  if (token.lower === 'one' && !negatesOne.has(tokens[position - 1]?.lower ?? '')) {
    const head = findHead(tokens, afterPartitive(tokens, position + 1), to);
    return { ...one, implied: false, bare: !head, end: head?.end ?? position + 1, who: head?.who ?? 'person' };
  }
  const both = token.lower === 'both' ? findHead(tokens, position + 1, to) : undefined;
  if (both) return { ...one, min: 2, max: 2, end: both.end, who: both.who };
  const determined = determiners.has(token.lower);
  const noun =
    determined || sources.names.has(token.start) || isAged(token)
      ? nounFrom(sources, determined ? position + 1 : position, to)
      : opens
        ? headlineNoun(sources, position)
        : undefined;
  return noun && { ...one, ...noun };
}

/** "Man shot", "Off-duty Ohio policeman killed": at most two words before the noun, the second a name. */
function headlineNoun(sources: Sources, position: number): Noun | undefined {
  for (let at = position; at <= position + 2; at += 1) {
    const token = sources.tokens[at];
    if (!token || sources.names.has(token.start) || endsHead(token)) return undefined;
    const noun = commonNoun(sources, at);
    if (noun) return isPossessive(sources.tokens[noun.end]) ? undefined : noun;
    if (at > position && !/^\p{Lu}/u.test(token.text)) return undefined;
  }
  return undefined;
}

interface Noun {
  readonly end: number;
  readonly who: string;
}

/** The person's noun or name, a few words away; past a possessive it is the thing possessed: "the man's wife". */
function nounFrom(sources: Sources, from: number, to: number): Noun | undefined {
  const { tokens } = sources;
  for (let position = from; position <= Math.min(to - 1, from + maxModifiers); position += 1) {
    const token = tokens[position];
    if (!token) return undefined;
    const name = sources.names.get(token.start);
    const noun = name ? { end: endOf(tokens, position, name.end), who: 'person' } : commonNoun(sources, position);
    if (noun && isPossessive(tokens[noun.end])) return nounFrom(sources, noun.end + 1, to);
    if (noun) return pluralPeople.has(tokens[noun.end]?.lower ?? '') ? undefined : noun;
    // "The gunmen took 30 people hostage" doesn't begin with one hostage.
    if (endsHead(token) || sources.counts.has(token.start) || isGroup(token.lower)) return undefined;
  }
  return undefined;
}

/** "gunmen", but not the "police" of "a police officer". */
function isGroup(word: string): boolean {
  return pluralPeople.has(word) && !bodies.has(word);
}

const bodies: ReadonlySet<string> = new Set(['police', 'crew', 'staff', 'personnel']);

function commonNoun({ tokens, names }: Sources, position: number): Noun | undefined {
  if (singleNoun(tokens, position) === undefined) return undefined;
  let end = position + 1;
  while (singleNoun(tokens, end) !== undefined && !held.has(tokens[end]?.lower ?? '')) end += 1;
  const who = singleNoun(tokens, end - 1) ?? 'person';
  const name = names.get(tokens[end]?.start ?? -1);
  return { end: name ? endOf(tokens, end, name.end) : end, who };
}

function endOf(tokens: readonly Token[], position: number, offset: number): number {
  let end = position;
  while ((tokens[end]?.start ?? Infinity) < offset) end += 1;
  return end;
}

function isAged(token: Token): boolean {
  return token.lower.endsWith('year-old');
}

/** "held a man hostage": what he is held as. */
const held: ReadonlySet<string> = new Set(['hostage', 'captive']);

/** Whether a person may begin with the word, wherever it stands. */
const mayBegin = wordTest(
  ({ lower }) =>
    pronouns.has(lower) || determiners.has(lower) || lower === 'one' || lower === 'both' || lower.endsWith('year-old'),
);

const pronouns: ReadonlyMap<string, string> = new Map([
  ['he', 'man'],
  ['she', 'woman'],
  ['him', 'man'],
  ['her', 'woman'],
  ['himself', 'man'],
  ['herself', 'woman'],
]);

/** "killed her." and not "killed her son". */
function endsPhrase(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'punctuation' ||
    prepositions.has(token.lower) ||
    conjunctions.has(token.lower)
  );
}

const determiners: ReadonlySet<string> = new Set('a an the his her their its another my our your'.split(' '));

/** "no one" and "the one" count nobody. */
const negatesOne: ReadonlySet<string> = new Set('no the any each every this that not'.split(' '));
