import { pressures, refusals } from '../../lexicon/stance-words.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import { type Names, personBefore } from './names.ts';
import type { OwnState } from './own-states.ts';

/** Tokens between what was refused and "resign": "rejected repeated calls from the opposition for her resignation". */
const REFUSED_WITHIN = 9;

/** "refused to resign", "ruled out resigning", "rejected calls for his resignation": whoever does stays. */
export function readStaying(words: Stretch, position: number, names: Names): OwnState | undefined {
  const verb = refusalBefore(words, position);
  if (verb === undefined) return undefined;
  const { actual, first, passive } = auxiliariesOf(words, verb);
  const who = actual && !passive ? personBefore(words, first, names) : undefined;
  return who && { rule: 'status/staying', state: 'not resigned', first: verb, end: position + 1, who };
}

function refusalBefore(words: Stretch, position: number): number | undefined {
  const word = lowerAt(words, position);
  const [before, second] = [lowerAt(words, position - 1), lowerAt(words, position - 2)];
  if (word === 'resign' && before === 'to' && /^refuse[sd]$/u.test(second)) return position - 2;
  if (word === 'resigning' && before === 'out' && /^rule[sd]$/u.test(second)) return position - 2;
  let hasPressure = false;
  for (let at = position - 1; at >= Math.max(words.from, position - REFUSED_WITHIN); at -= 1) {
    const earlier = lowerAt(words, at);
    if (pressures.has(earlier)) hasPressure = true;
    else if (refusals.has(earlier)) return hasPressure ? at : undefined;
    else if (words.tokens[at]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}
