import type { Layers, Mention, Status } from '../../layers.ts';
import { determiners } from '../../lexicon/grammar-words.ts';
import { singlePerson } from '../../lexicon/people-nouns.ts';
import { notThings, statusMatters } from '../../lexicon/status-words.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/index.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import { statusCuesOfWord } from './cues.ts';
import { type Names, namesOf } from './names.ts';
import { readOwnState } from './own-states.ts';
import { readStatus, type StatusReading } from './read.ts';

export { statusRules } from './records.ts';

/** Finds things put into a state: suspended, cancelled, approved, resumed, reversed … */
export function findStatuses(
  document: Document,
  { mentions }: Pick<Layers, 'mentions' | 'quotations'>,
): readonly Status[] {
  const found: Status[] = [];
  const names = namesOf(document, mentions);
  for (const { firstToken, endToken } of document.sentences) {
    const words: Stretch = { tokens: document.tokens, from: firstToken, to: endToken };
    for (let position = firstToken; position < endToken; position += 1) {
      const token = document.tokens[position];
      const own = token && readOwnState(words, position, names);
      if (own) found.push(own);
      const cues = token && statusCuesOfWord(token);
      if (!cues) continue;
      for (const cue of cues) {
        const reading = readStatus(words, position, cue);
        const status = reading && isAbout(words, reading, names) ? asStatus(words, reading, names) : undefined;
        if (status && status.cue.start !== found.at(-1)?.cue.start) found.push(status);
      }
    }
  }
  return found;
}

/** Whether the object is of the kind that the words need: "lifted the ban" and not "lifted the trophy". */
function isAbout(words: Stretch, { cue, object }: StatusReading, names: Names): boolean {
  const head = lowerAt(words, object.head);
  if (notThings.has(head) || notThings.has(singular(head))) return false;
  const matter = cue.own ? 'person' : cue.group.about;
  if (matter === undefined) return true;
  if (matter === 'person') return isPerson(words, object, names);
  return (
    statusMatters[matter].has(singular(head)) || (matter === 'act' && /(?:ing|tion|sion|ment|ance|ence)s?$/u.test(head))
  );
}

function isPerson(words: Stretch, { first, end, head }: NounPhrase, { people }: Names): boolean {
  if (words.tokens.slice(first, end).some(({ start }) => people.has(start))) return true;
  return determiners.has(lowerAt(words, first)) && singlePerson.has(lowerAt(words, head));
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function asStatus(
  words: Stretch,
  { cue, rule, first, end, object, denied }: StatusReading,
  names: Names,
): Status | undefined {
  const cueSpan = spanOf(words, first, end);
  // Of a person the name is enough: "charged Ann Smith with theft".
  const behind = object.first >= end && cue.group.about === 'person';
  const objectSpan = spanOf(words, object.first, behind ? object.head + 1 : object.end);
  if (!cueSpan || !objectSpan) return undefined;
  const actor = rule === 'status/verb' ? actorOf(words, first, names) : undefined;
  return {
    rule,
    start: Math.min(cueSpan.start, objectSpan.start),
    end: Math.max(cueSpan.end, objectSpan.end),
    state: denied ? `not ${cue.group.state}` : cue.group.state,
    cue: cueSpan,
    object: objectSpan,
    ...(actor && { actor: { start: actor.start, end: actor.end } }),
  };
}

/** The one named right before the verb: "Norway has suspended". */
function actorOf(words: Stretch, verb: number, { ending }: Names): Mention | undefined {
  const { first } = auxiliariesOf(words, verb);
  return ending.get(words.tokens[first - 1]?.end ?? -1);
}

function spanOf({ tokens }: Stretch, first: number, end: number): Span | undefined {
  const start = tokens[first]?.start;
  const stop = tokens[end - 1]?.end;
  return start === undefined || stop === undefined ? undefined : { start, end: stop };
}
