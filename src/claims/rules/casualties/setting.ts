import type { Casualty, TimeExpression } from '../../layers.ts';
import { casualtyNouns, elsewhereWords, longTimeWords } from '../../lexicon/casualty-words.ts';
import { eventNouns } from '../../lexicon/event-words.ts';
import { determiners } from '../../lexicon/grammar-words.ts';
import type { Span } from '../../span.ts';
import { wordTest } from '../../text/words.ts';
import { endsNouns } from '../grammar/noun-phrase.ts';
import { lowerAt } from '../grammar/stretch.ts';
import { cueOf } from './cues.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './sentence.ts';

/** What tells one figure from another: what did it, when, and whether the text sets it apart from its own event. */
export type Setting = Pick<Casualty, 'event' | 'when' | 'apart'>;

/** The setting of a figure, from the words near it in its sentence; the event behind it rather than before it. */
export function settingOf(scene: Scene, finding: Finding, times: readonly TimeExpression[]): Setting {
  const first = Math.min(finding.people.first, finding.cue[0]);
  const end = Math.max(finding.people.end, finding.cue[1]);
  const event = eventBehind(scene, end) ?? eventAhead(scene, first);
  const when = timeOf(scene, first, end, times);
  const apart = apartOf(scene, first, end);
  return { ...(event && { event }), ...(when && { when }), ...(apart && { apart }) };
}

/** Tokens between a casualty and the word for what did it. */
const eventReach = 8;

/** "killed in the attack on the barracks", "died when a blast …". */
function eventBehind(scene: Scene, end: number): Span | undefined {
  for (let position = end; position < Math.min(scene.to, end + eventReach); position += 1) {
    const word = lowerAt(scene, position);
    if (isEvent(word)) return phrase(scene, position);
    if (word === ';' || word === '.' || word === 'and' || cueOf(word)?.type === 'verb') return undefined;
  }
  return undefined;
}

/** "the strikes, which have killed", "the attack killed", "the death toll from the quake". */
function eventAhead(scene: Scene, first: number): Span | undefined {
  for (let position = first - 1; position >= Math.max(scene.from, first - eventReach); position -= 1) {
    const word = lowerAt(scene, position);
    if (isEvent(word)) return phrase(scene, position);
    if (word === ';' || word === 'as' || word === 'after') return undefined;
  }
  return undefined;
}

/** "arrest" and "murder" are what was done to people, not what did it. */
function isEvent(word: string): boolean {
  return eventNouns.has(word) && !casualtyNouns.has(word);
}

/** The noun with the words between it and its determiner or preposition. */
function phrase(scene: Scene, noun: number): Span | undefined {
  let first = noun;
  while (first > Math.max(scene.from, noun - 4) && describes(scene, first - 1)) first -= 1;
  const start = scene.tokens[first]?.start;
  const end = scene.tokens[noun]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function describes(scene: Scene, position: number): boolean {
  const token = scene.tokens[position];
  if (token?.kind !== 'word' || endsNouns(token)) return false;
  return !(determiners.has(token.lower) || cueOf(token.lower));
}

/** The time said nearest to a casualty in its sentence; behind it rather than before it. */
function timeOf(
  scene: Scene,
  first: number,
  end: number,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const [from, to] = [scene.tokens[scene.from]?.start ?? 0, scene.tokens[scene.to - 1]?.end ?? 0];
  const [start, stop] = [scene.tokens[first]?.start ?? 0, scene.tokens[end - 1]?.end ?? 0];
  let best: TimeExpression | undefined;
  let least = Infinity;
  for (let index = firstAt(times, from); ; index += 1) {
    const time = times[index];
    if (!time || time.start >= to) return best;
    // "now" and "former" say nothing of when.
    if (time.type === 'DATE' && !time.calendar) continue;
    const distance = time.start >= stop ? time.start - stop : 2 * Math.max(0, start - time.end);
    if (distance < least) [best, least] = [time, distance];
  }
}

function firstAt(times: readonly TimeExpression[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "a separate attack", "in recent years": words that set a figure apart from what the article is about. */
function apartOf(scene: Scene, first: number, end: number): Span | undefined {
  for (let position = Math.max(scene.from, first - apartReach); position < end + apartReach; position += 1) {
    if (!setsApart(scene, position)) continue;
    const [from, to] = [scene.tokens[position], scene.tokens[position + 1]];
    return from && to && { start: from.start, end: to.end };
  }
  return undefined;
}

/** Tokens on either side of a casualty in which such words are looked for. */
const apartReach = 14;

function setsApart(scene: Scene, position: number): boolean {
  const token = position < scene.to ? scene.tokens[position] : undefined;
  if (!token || !maySetApart(token)) return false;
  const word = token.lower;
  const next = lowerAt(scene, position + 1);
  if (longTimeWords.has(word) && longTimes.has(next)) return true;
  if (!elsewhereWords.has(word)) return false;
  return eventNouns.has(next) || eventNouns.has(lowerAt(scene, position + 2)) || next === 'case' || next === 'cases';
}

const maySetApart = wordTest(({ lower }) => longTimeWords.has(lower) || elsewhereWords.has(lower));

const longTimes: ReadonlySet<string> = new Set(['year', 'years', 'decade', 'decades', 'century', 'centuries']);
