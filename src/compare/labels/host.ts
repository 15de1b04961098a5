import { determiners, prepositions } from '../../claims/lexicon/grammar-words.ts';
import { changes, gatherings, levels } from '../../claims/lexicon/label-words.ts';
import { textOf } from './fit.ts';
import type { Sides } from './sides.ts';
import { nounAtEnd, type Words } from './statement.ts';

/** The noun whose value a figure is, or that is made of what a figure counts: "a depth of", "a group of". */
export interface Host {
  /** Without its article: "average speed". */
  readonly noun: Words;
  /** What stands before the noun with its article: "the train reached". */
  readonly before: Words;
  /** Whether it is a measure of something, which has a value rather than members. */
  readonly isLevel: boolean;
}

/** "carries the maximum penalty, nine years" as "the maximum penalty of nine years". */
export function unfolded(sides: Sides): Sides {
  const { left, before } = sides;
  const [previous = [], ...others] = before;
  const last = previous.at(-1);
  if (left.length > 0 || !last || !levels.has(last.lower)) return sides;
  return { ...sides, left: [...previous, { ...last, text: 'of', lower: 'of' }], right: [], before: others };
}

const uncapital = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The noun that ends some words with "of" or "at" behind it; undefined where it is none that a figure tells of. */
export function hostOf(left: Words): Host | undefined {
  if (left.at(-1)?.lower !== 'of') return undefined;
  const phrase = nounAtEnd(left.slice(0, -1));
  const [first, ...others] = phrase;
  const noun = first && determiners.has(first.lower) ? others : phrase;
  const head = noun.at(-1)?.lower ?? '';
  const isLevel = levels.has(head);
  if (noun.length === 0 || !(isLevel || gatherings.has(head))) return undefined;
  return { noun, before: left.slice(0, left.length - 1 - phrase.length), isLevel };
}

/** "What average speed", or how many there are of a group: what to ask for, and the words around without the noun. */
export function askedOf(
  lead: string,
  isBare: boolean,
  around: Sides,
): { readonly lead: string; readonly sides: Sides } {
  const sides = isBare ? unfolded(around) : around;
  const host = hostOf(sides.left);
  if (!host) return { lead, sides };
  const { right } = sides;
  const isTold = host.isLevel && prepositions.has(right[0]?.lower ?? '');
  const without = { ...sides, left: host.before, right: isTold ? [] : right };
  const isChange = changes.has(host.noun.at(-1)?.lower ?? '');
  if (isChange && !isBare) return { lead: `The ${textOf(host.noun)} of ${uncapital(lead)}`, sides: without };
  if (host.isLevel && isBare) return { lead: `What ${textOf(host.noun)}`, sides: without };
  return isBare || host.isLevel
    ? { lead: `How large a ${textOf(host.noun)}`, sides: without }
    : { lead, sides: without };
}
