import { hospitalWords } from '../../lexicon/casualty-words.ts';
import { conditionWords } from '../../lexicon/stance-words.ts';
import { auxiliariesOf, isAdverb } from '../grammar/auxiliaries.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import { type Names, personBefore } from './names.ts';
import type { OwnState } from './own-states.ts';

/** Words between a verb and "condition": "is in a critical but stable condition". */
const VERB_WITHIN = 7;

/** "is in a serious condition", "was fighting for her life", "is out of danger", "was discharged from hospital". */
export function readCondition(words: Stretch, position: number, names: Names): OwnState | undefined {
  const told = toldAt(words, position);
  const verb = told && verbBefore(words, told.first);
  if (!told || verb === undefined) return undefined;
  const { actual, first } = auxiliariesOf(words, verb);
  const who = actual ? personBefore(words, first, names) : undefined;
  return who && { rule: 'status/condition', state: told.state, first: verb, end: told.end, who };
}

interface Told {
  readonly state: string;
  readonly first: number;
  readonly end: number;
}

function toldAt(words: Stretch, position: number): Told | undefined {
  switch (lowerAt(words, position)) {
    case 'condition':
      return conditionAt(words, position);
    case 'danger':
      return lowerAt(words, position - 1) === 'of' && lowerAt(words, position - 2) === 'out'
        ? { state: 'out of danger', first: position - 2, end: position + 1 }
        : undefined;
    case 'life':
      return lowerAt(words, position - 2) === 'for' && /^(?:fighting|battling)$/u.test(lowerAt(words, position - 3))
        ? { state: 'fighting for life', first: position - 3, end: position + 1 }
        : undefined;
    default:
      return dischargedAt(words, position);
  }
}

/** "in a serious condition": the first word for it counts, "critical but stable" is critical. */
function conditionAt(words: Stretch, position: number): Told | undefined {
  let first = position - 1;
  let degree: string | undefined;
  for (; first >= position - 4; first -= 1) {
    const word = lowerAt(words, first);
    if (conditionWords.has(word)) degree = word;
    else if (word === 'in') break;
    else if (!/^(?:a|an|but|and|,)$/u.test(word) && !isAdverb(word)) return undefined;
  }
  return degree && lowerAt(words, first) === 'in'
    ? { state: `${degree} condition`, first, end: position + 1 }
    : undefined;
}

/** "was discharged from hospital" */
function dischargedAt(words: Stretch, position: number): Told | undefined {
  const at = lowerAt(words, position + 2) === 'the' ? position + 3 : position + 2;
  const isOfHospital = lowerAt(words, position + 1) === 'from' && hospitalWords.has(lowerAt(words, at));
  const { passive } = auxiliariesOf(words, position);
  return isOfHospital && passive ? { state: 'discharged from hospital', first: position, end: at + 1 } : undefined;
}

/** The verb that puts somebody into it: "is", "remains", "was said to be", "discharged" itself. */
function verbBefore(words: Stretch, first: number): number | undefined {
  if (lowerAt(words, first) === 'discharged') return first;
  for (let at = first - 1; at >= Math.max(words.from, first - VERB_WITHIN); at -= 1) {
    const word = lowerAt(words, at);
    if (stays.has(word)) return at;
    if (!isAdverb(word) && !/^(?:in|hospital|still|now|there|,)$/u.test(word)) return undefined;
  }
  return undefined;
}

const stays: ReadonlySet<string> = new Set(['is', 'was', 'be', 'remains', 'remained', 'lay', 'lies', "'s"]);
