import { auxiliariesOf, isAdverb } from '../grammar/auxiliaries.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import { type Names, personBefore } from './names.ts';
import type { OwnState } from './own-states.ts';

/** "was released without charge", "will not face charges", "faces no charges": nobody charged them. */
export function readUncharged(words: Stretch, position: number, names: Names): OwnState | undefined {
  const verb = releaseBefore(words, position) ?? faceBefore(words, position);
  if (verb === undefined) return undefined;
  const who = personBefore(words, auxiliariesOf(words, verb).first, names);
  return who && { rule: 'status/uncharged', state: 'not charged', first: verb, end: position + 1, who };
}

/** "released on Monday without charge": done, and to somebody. */
function releaseBefore(words: Stretch, position: number): number | undefined {
  if (lowerAt(words, position - 1) !== 'without') return undefined;
  const verb = [2, 3, 4, 5].map((back) => position - back).find((at) => freed.has(lowerAt(words, at)));
  if (verb === undefined) return undefined;
  const { actual, passive } = auxiliariesOf(words, verb);
  return actual && passive ? verb : undefined;
}

const freed: ReadonlySet<string> = new Set(['released', 'freed', 'bailed']);

/** "will not face charges", "faces no charges"; the charges that come with a name of their own are not all. */
function faceBefore(words: Stretch, position: number): number | undefined {
  if (lowerAt(words, position) !== 'charges') return undefined;
  const behind = lowerAt(words, position + 1);
  if (behind === 'of' || behind === 'for' || behind === 'over' || behind === 'in') return undefined;
  const before = lowerAt(words, position - 1);
  if (before === 'no' && /^faces?$/u.test(lowerAt(words, position - 2))) return position - 2;
  const denial = isAdverb(lowerAt(words, position - 2)) ? position - 3 : position - 2;
  return before === 'face' && lowerAt(words, denial) === 'not' ? position - 1 : undefined;
}
