import type { Layers, Mention, Place } from '../../layers.ts';
import { eventNouns, eventVerbs, placeModifiers, placePrepositions } from '../../lexicon/event-words.ts';
import { determiners, relatives } from '../../lexicon/grammar-words.ts';
import type { Document, Sentence } from '../../text/index.ts';
import { firstTokenAt, sentenceAt } from '../../text/locate.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { endsNouns } from '../grammar/noun-phrase.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';

export { placeRules } from './records.ts';

/** Finds where something took place: a named place behind its preposition, with the word for what happened there. */
export function findPlaces(document: Document, { mentions }: Pick<Layers, 'mentions'>): readonly Place[] {
  const places: Place[] = [];
  let before: { readonly mention: Mention; readonly place: Place } | undefined;
  for (const mention of mentions) {
    if (mention.type !== 'place') continue;
    const joined =
      before && isJoined(document.text.slice(before.mention.end, mention.start)) ? before.place : undefined;
    const place = joined
      ? { ...joined, start: mention.start, end: mention.end, name: mention.name }
      : readPlace(document, mention);
    before = place && { mention, place };
    if (place) places.push(place);
  }
  return places;
}

/** "in the Alps and the Pyrenees": what is joined to a place is one too. */
function isJoined(between: string): boolean {
  return /^,?\s+and\s+(?:the\s+)?$/u.test(between);
}

function readPlace(document: Document, mention: Mention): Place | undefined {
  const sentence = sentenceAt(document, mention.start);
  if (!sentence) return undefined;
  const words: Stretch = { tokens: document.tokens, from: sentence.firstToken, to: sentence.endToken };
  const first = firstTokenAt(document, mention.start);
  const preposition = prepositionBefore(words, first);
  const start = preposition === undefined ? undefined : document.tokens[preposition];
  if (preposition === undefined || !start) return undefined;
  const event =
    eventBefore(words, preposition) ?? eventAfter(words, preposition, firstTokenAt(document, mention.end), sentence);
  const token = event === undefined ? undefined : document.tokens[event];
  if (!token) return undefined;
  const { name, end } = mention;
  return { rule: 'place/of-event', start: start.start, end, name, event: { start: token.start, end: token.end } };
}

/** Words between a preposition and the name: "off the northern coast of". */
const maxModifiers = 5;

function prepositionBefore(words: Stretch, first: number): number | undefined {
  for (let position = first - 1; position >= first - 1 - maxModifiers; position -= 1) {
    const word = lowerAt(words, position);
    if (placePrepositions.has(word)) return position;
    if (!placeModifiers.has(word)) return undefined;
  }
  return undefined;
}

/** How far what happened may stand from the place: "raids on shops said to sell fakes in …". */
const maxReach = 12;

function eventBefore(words: Stretch, preposition: number): number | undefined {
  // "attacked them for their views on the war in X" happened elsewhere.
  let forEnds = false;
  for (let position = preposition - 1; position >= Math.max(words.from, preposition - maxReach); position -= 1) {
    const word = lowerAt(words, position);
    if (eventNouns.has(word) && isHead(words, position)) return position;
    if (eventVerbs.has(word) && isDone(words, position)) return forEnds ? undefined : position;
    if (word === 'for') forEnds = true;
    // "said to carry" doesn't end the clause.
    if ((clauseEnds.has(word) && lowerAt(words, position + 1) !== 'to') || relatives.has(word)) return undefined;
  }
  return undefined;
}

/** "the rally on Friday in" and not "election offices in", "strike fund in". */
function isHead(words: Stretch, position: number): boolean {
  const next = words.tokens[position + 1];
  if (next?.kind !== 'word') return true;
  return endsNouns(next) || determiners.has(next.lower) || /(?:ed|ing)$/u.test(next.lower);
}

/** "what happened in" and not "happened to be in". */
function isDone(words: Stretch, position: number): boolean {
  return lowerAt(words, position + 1) !== 'to' && auxiliariesOf(words, position).actual;
}

/** "In the capital Lima, protesters clashed with police": only where the place opens the sentence. */
function eventAfter(words: Stretch, preposition: number, after: number, sentence: Sentence): number | undefined {
  if (preposition !== sentence.firstToken || lowerAt(words, after) !== ',') return undefined;
  for (let position = after + 1; position < Math.min(words.to, after + maxReach); position += 1) {
    const word = lowerAt(words, position);
    if (eventVerbs.has(word)) return position;
    if (clauseEnds.has(word)) return undefined;
  }
  return undefined;
}

const clauseEnds: ReadonlySet<string> = new Set([
  ';',
  ':',
  '"',
  '“',
  '”',
  '(',
  ')',
  'but',
  'said',
  'says',
  'told',
  'because',
  'although',
  'while',
]);
