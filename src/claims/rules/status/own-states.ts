import type { Status } from '../../layers.ts';
import { stanceVerbs } from '../../lexicon/stance-words.ts';
import type { Span } from '../../span.ts';
import { perWord, type Word } from '../../text/words.ts';
import type { Stretch } from '../grammar/stretch.ts';
import { readCondition } from './conditions.ts';
import type { Names, Somebody } from './names.ts';
import { readStance } from './stances.ts';
import { readStaying } from './staying.ts';
import { readUncharged } from './uncharged.ts';

/** A state that somebody is in or puts themselves in; the cue stands at token positions `[first, end)`. */
export interface OwnState {
  readonly rule: string;
  readonly state: string;
  readonly first: number;
  readonly end: number;
  readonly who: Somebody | undefined;
  /** What is denied or admitted, in token positions. */
  readonly matter?: readonly [first: number, end: number] | undefined;
}

type Reader = (words: Stretch, position: number, names: Names) => OwnState | undefined;

/** Reads a state of somebody from the word at a position; undefined where the word tells of none. */
export function readOwnState(words: Stretch, position: number, names: Names): Status | undefined {
  const token = words.tokens[position];
  const read = token && readerOf(token);
  const state = read ? read(words, position, names) : undefined;
  return state && asStatus(words, state);
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...stanceVerbs.keys(), 'pleaded', 'pled', 'pleads', 'plea'].map((word) => [word, readStance] as const),
  ...['condition', 'danger', 'life', 'discharged'].map((word) => [word, readCondition] as const),
  ...['resign', 'resigning', 'resignation'].map((word) => [word, readStaying] as const),
  ...['charge', 'charges'].map((word) => [word, readUncharged] as const),
]);

const readerOf = perWord(({ lower }: Word): Reader | null => readers.get(lower) ?? null);

function asStatus({ tokens }: Stretch, { rule, state, first, end, who, matter }: OwnState): Status | undefined {
  const span = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const cue = span(first, end);
  const object = matter ? span(...matter) : who?.span;
  if (!object) return undefined;
  const subject = who && {
    ...(who.who ?? who.span),
    start: (who.who ?? who.span).start,
    end: (who.who ?? who.span).end,
  };
  return {
    rule,
    start: matter ? cue.start : Math.min(cue.start, object.start),
    end: Math.max(cue.end, object.end),
    state,
    cue,
    object,
    ...(subject && { who: { start: subject.start, end: subject.end } }),
  };
}
