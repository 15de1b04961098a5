import type { Mention } from '../../layers.ts';
import { firstTokenAt, sentenceAt } from '../../text/locate.ts';
import { firstMentionAt } from './head-mention.ts';
import { type Actor, actorOf, type Known } from './named-source.ts';
import { openerOf } from './unnamed-person.ts';

/** The person that a pronoun stands for: who spoke last, if that is near, else who was named last. */
export function antecedent(pronoun: string, known: Known): Actor | undefined {
  const { span, lastSpeaker, lastBody } = known;
  if (pronoun === 'it' || pronoun === 'they') {
    const distance = span.start - (lastBody?.end ?? span.start);
    return distance > 0 && distance < NEAR_SPEAKER ? lastBody : undefined;
  }
  if (!isGendered(pronoun)) return undefined;
  const opener = openerOf(known.document, span.start);
  if (opener !== undefined) return { name: opener, type: undefined, named: false };
  const person = lastPersonBefore(pronoun, known);
  if (person && opensSentenceBefore(person, known)) return actorOf(person, known);
  if (lastSpeaker && span.start >= lastSpeaker.end && fits(lastSpeaker.name, pronoun, known)) {
    const distance = span.start - lastSpeaker.end;
    if (distance < NEAR_SPEAKER || (distance < LONGEST_REACH && (!person || person.end <= lastSpeaker.end)))
      return lastSpeaker;
  }
  return person && actorOf(person, known);
}

/** Tokens before a name at the head of its sentence: "Former head coach Rosa Lind". */
const OPENING = 4;

/** "Rosa Lind lost her shop. “It was all I had,” she said": what the sentence right before is about. */
function opensSentenceBefore(person: Mention, { span, document }: Known): boolean {
  const own = sentenceAt(document, span.start);
  const last = own && document.sentences[own.index - 1];
  if (!last || last.block !== own.block || person.start < last.start || person.start >= last.end) return false;
  return firstTokenAt(document, person.start) - last.firstToken <= OPENING;
}

/** "the mayor": the last person who was named with that office. */
export function holder(words: string, { span, mentions, fullNames }: Known): Actor | undefined {
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

/** How far back, in characters, somebody can be for "he" or "the mayor" to mean them. */
const LONGEST_REACH = 1500;

/** A speaker stays the one meant for about two sentences, whoever else is named in them. */
const NEAR_SPEAKER = 400;

/** Whether a pronoun can stand for one person alone; "they" may be a body. */
export function isGendered(pronoun: string): boolean {
  return pronoun === 'he' || pronoun === 'she';
}

function fits(name: string, pronoun: string, { pronouns }: Known): boolean {
  return (pronouns.get(name) ?? pronoun) === pronoun;
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
