import type { Mention } from '../../layers.ts';
import { personalPronouns, sourcePronouns } from '../../lexicon/function-words.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import type { Cue } from './cue.ts';
import { fullNamesOf, pronounsOf } from './full-names.ts';
import { headMention, holdsName, ownerOfStatement } from './head-mention.ts';
import { actorOf, type Known, type NamedSource } from './named-source.ts';
import { placings } from './placed-phrase.ts';
import type { Phrase } from './source-phrase.ts';
import { antecedent, holder, isGendered } from './stand-ins.ts';
import { isUnnamedPerson } from './unnamed-person.ts';

export type { NamedSource } from './named-source.ts';

/** Tells whom a phrase of one article names; the same phrase gives the same answer each time. */
export type SourceNamer = (phrase: Phrase) => NamedSource;

/** Tells whom the phrases of one article name: a pronoun stands for who was cited or named last. */
export function sourceNamer(document: Document, mentions: readonly Mention[], cues: readonly Cue[]): SourceNamer {
  const fullNames = fullNamesOf(mentions);
  const pronouns = pronounsOf(mentions, fullNames);
  const names = new Map<string, NamedSource>();
  let lastSpeaker: NamedSource | undefined;
  let lastBody: NamedSource | undefined;
  const read = (phrase: Phrase): NamedSource => {
    const span = spanOf(document, phrase);
    return nameOf(document, phrase, { document, span, mentions, fullNames, pronouns, lastSpeaker, lastBody });
  };
  for (const { source } of cues) {
    const named = read(source);
    names.set(keyOf(source), named);
    const pronoun = document.tokens[source.first]?.lower ?? '';
    if (named.type === 'person' && isGendered(pronoun)) pronouns.set(named.name, pronoun);
    if (named.type === 'person' || isUnnamedPerson(named)) lastSpeaker = named;
    else if (!sourcePronouns.has(named.name.toLowerCase())) lastBody = named;
  }
  return (phrase: Phrase): NamedSource => names.get(keyOf(phrase)) ?? read(phrase);
}

function keyOf({ first, end }: Phrase): string {
  return `${first}-${end}`;
}

function nameOf(document: Document, phrase: Phrase, known: Known): NamedSource {
  const { span } = known;
  const own = headMention(document, span, known.mentions);
  if (own) return { start: span.start, end: Math.max(span.end, own.end), ...actorOf(own, known), written: own.name };
  const words = ownerOfStatement(wordsOf(document, phrase));
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

/** "The Herald": a capital that no list knows. "Police" at the head of a sentence is no name, nor is "police in Oslo". */
function endsInName(words: string): boolean {
  const all = words.split(' ');
  const place = all.findIndex((word) => placings.has(word));
  const head = place > 0 ? all.slice(0, place) : all;
  const last = head.at(-1) ?? '';
  if (head.length === 1 && sourceNouns.has(last.toLowerCase())) return false;
  return /^\p{Lu}/u.test(last) && !personalPronouns.has(last.toLowerCase());
}

/** The source's words without the article before them, which stays where it is a part of the name: "The Herald". */
function wordsOf({ text, tokens }: Document, { first, end }: Phrase): string {
  let from = first;
  const head = tokens[first];
  const own = head?.text === 'The' && /^\p{Ll}|^,$/u.test(tokens[first - 1]?.text ?? '');
  if (head && end - first > 1 && articles.has(head.lower) && !(own && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '')))
    from += 1;
  const start = tokens[from]?.start ?? 0;
  const words = text.slice(start, tokens[end - 1]?.end ?? start).replace(/\s+/gu, ' ');
  // "country's largest bank" is no English without its article.
  const isOwned = from > first && /^\p{Ll}/u.test(words) && tokens[from + 1]?.lower === "'s" && from + 2 < end;
  return isOwned ? `${head?.lower ?? ''} ${words}` : words;
}

const articles = new Set(['the', 'a', 'an']);

function spanOf({ tokens }: Document, { first, end }: Phrase): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}
