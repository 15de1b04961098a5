import { determiners, prepositions } from '../../lexicon/grammar-words.ts';
import { offences, stanceVerbs } from '../../lexicon/stance-words.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { nounPhraseUntil } from '../grammar/noun-phrase.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import type { Names, Somebody } from './names.ts';
import { bodyBefore, personBefore } from './names.ts';
import type { OwnState } from './own-states.ts';
import { subjectUntil } from './read.ts';

/** Tokens of what is denied or admitted. */
const LONGEST = 14;

/** "denied using mortars", "admits that it knew of the fault", "denies the charges", "pleaded not guilty". */
export function readStance(words: Stretch, position: number, names: Names): OwnState | undefined {
  const state = stanceVerbs.get(lowerAt(words, position));
  if (state === undefined) return readPlea(words, position, names);
  const auxiliaries = auxiliariesOf(words, position);
  const goesOn = /^continue[sd]?$/u.test(lowerAt(words, position - 2)) && lowerAt(words, position - 1) === 'to';
  if (auxiliaries.passive || (!auxiliaries.actual && !goesOn) || isBase(words, position, goesOn)) return undefined;
  const matter = matterFrom(words, position + 1);
  if (!matter) return undefined;
  const who = subjectOf(words, goesOn ? position - 2 : auxiliaries.first, names);
  // "Denies the charges" tells nothing without the one who does.
  if (!who && matter.isOffence) return undefined;
  return { rule: 'status/stance', state, first: position, end: matter.end, matter: [matter.first, matter.end], who };
}

/** "deny" alone may be an infinitive or a plural's. */
const isBase = (words: Stretch, position: number, goesOn: boolean): boolean =>
  lowerAt(words, position) === 'deny' && !goesOn;

/** What is denied or admitted, in token positions. */
interface Matter {
  readonly first: number;
  readonly end: number;
  readonly isOffence: boolean;
}

function matterFrom(words: Stretch, start: number): Matter | undefined {
  const to = lowerAt(words, start) === 'to' ? start + 1 : start;
  const opener = lowerAt(words, to);
  if (opener === 'that') return clauseFrom(words, to + 1);
  if (/^[a-z]{2,}ing$/u.test(opener) && !notGerunds.has(opener) && !offences.has(opener)) return clauseFrom(words, to);
  let head = start;
  while (head < start + 5 && isOfPhrase(words, head) && !isOffence(words, head)) head += 1;
  return isOffence(words, head) ? { first: start, end: head + 1, isOffence: true } : undefined;
}

const notGerunds: ReadonlySet<string> = new Set(
  'during nothing anything everything something following including king'.split(' '),
);

/** The clause that begins at a position, up to a mark or another clause. */
function clauseFrom(words: Stretch, first: number): Matter | undefined {
  let end = first;
  while (end < Math.min(words.to, first + LONGEST) && !endsMatter(words, end)) end += 1;
  // "that in May, he had": what is denied stands behind the comma.
  const isBroken = prepositions.has(lowerAt(words, first)) && lowerAt(words, end) === ',';
  return end > first + 1 && !isBroken ? { first, end, isOffence: false } : undefined;
}

const endsMatter = (words: Stretch, at: number): boolean =>
  words.tokens[at]?.kind === 'punctuation' ||
  /^(?:but|although|though|while|because|after|when|which|saying)$/u.test(lowerAt(words, at));

const isOfPhrase = (words: Stretch, at: number): boolean => {
  const token = words.tokens[at];
  return token !== undefined && at < words.to && token.kind !== 'punctuation' && !prepositions.has(token.lower);
};

function isOffence(words: Stretch, at: number): boolean {
  const word = lowerAt(words, at);
  return offences.has(word) || offences.has(word.replace(/s$/u, '')) || offences.has(word.replace(/ies$/u, 'y'));
}

/** "pleaded guilty to fraud", "changed its plea to guilty". */
function readPlea(words: Stretch, position: number, names: Names): OwnState | undefined {
  const word = lowerAt(words, position);
  const isChange =
    word === 'plea' && lowerAt(words, position + 1) === 'to' && /^changed$/u.test(lowerAt(words, position - 2));
  if (!isChange && !/^(?:pleaded|pled|pleads)$/u.test(word)) return undefined;
  const at = isChange ? position + 2 : position + 1;
  const isDenied = lowerAt(words, at) === 'not';
  const guilty = isDenied ? at + 1 : at;
  if (lowerAt(words, guilty) !== 'guilty') return undefined;
  const verb = isChange ? position - 2 : position;
  const { actual, first } = auxiliariesOf(words, verb);
  const who = actual ? subjectOf(words, first, names) : undefined;
  const state = isDenied ? 'pleaded not guilty' : 'pleaded guilty';
  return who && { rule: 'status/stance', state, first: verb, end: guilty + 1, who };
}

/** "the company, which denied the charges" */
const ownerOf = (words: Stretch, relative: number) =>
  nounPhraseUntil(words, lowerAt(words, relative - 1) === ',' ? relative - 1 : relative);

/** Who denies or pleads: the subject, or the person that a pronoun stands for. */
function subjectOf(words: Stretch, verb: number, names: Names): Somebody | undefined {
  const before = lowerAt(words, verb - 1);
  const phrase = /^(?:who|which)$/u.test(before) ? ownerOf(words, verb - 1) : subjectUntil(words, verb);
  if (!phrase && before === 'it') return bodyBefore(words, verb - 1, names);
  if (!phrase) return /^(?:he|she)$/u.test(before) ? personBefore(words, verb, names) : undefined;
  const [start, end] = [words.tokens[phrase.first]?.start, words.tokens[phrase.end - 1]?.end];
  const isAlone =
    determiners.has(lowerAt(words, phrase.first)) || /^\p{Lu}/u.test(words.tokens[phrase.first]?.text ?? '');
  return start === undefined || end === undefined || !isAlone ? undefined : { span: { start, end } };
}
