import { agedNouns, beforeAges } from '../../lexicon/number-neighbours.ts';
import { pluralPeople, singlePerson } from '../../lexicon/people-nouns.ts';
import type { Token } from '../../text/document.ts';
import { isFiniteVerb } from '../../text/phrases.ts';
import { isCapital, isHyphen, touches } from './atoms.ts';
import { type Numeral, readNumeral } from './numerals.ts';

/** The oldest that a person in the news has been. */
const OLDEST = 122;

/** An age or a range of ages, and the atom behind it. */
export interface Age {
  readonly next: number;
  readonly numberNext: number;
  readonly high: number;
  /** What it is counted in: "year", "month". */
  readonly unit: string;
}

/**
 * Reads "25-year-old", "six years old", "aged 40", "ages 18 to 24", "Maria Lopez, 25,", "the driver, 33, was", "a man of
 * 40", "who is 40".
 */
export function readAge(atoms: readonly Token[], numeral: Numeral): Age | undefined {
  const { first, next, low, high, scale, form } = numeral;
  if (form === 'vague' || form === 'fraction' || scale > 100) return undefined;
  const old = readOld(atoms, next);
  if (old) return { ...old, numberNext: next, high };
  if (high > OLDEST || !Number.isInteger(low) || low < 1) return undefined;
  if (isManOf(atoms, first, next) || isSaidOfPerson(atoms, first, next)) return readSpan(atoms, numeral);
  if (beforeAges.has(atoms[first - 1]?.lower ?? '') || isBetweenAges(atoms, first)) {
    if (atoms[first - 1]?.lower === 'both' && !endsApposition(atoms[next])) return undefined;
    return readSpan(atoms, numeral);
  }
  return form === 'digits' && isApposition(atoms, first, next)
    ? { next, numberNext: next, high, unit: 'year' }
    : undefined;
}

/** "aged 19, 22 and 25": a number behind an age is one where only a comma or "and" parts them. */
export function readListedAge(
  atoms: readonly Token[],
  { first, next, form, high }: Numeral,
  end: number,
): Age | undefined {
  if (form !== 'digits' || high > OLDEST || first <= end || first - end > 2) return undefined;
  for (let index = end; index < first; index += 1) {
    if (!/^(?:,|and|or)$/u.test(atoms[index]?.lower ?? '')) return undefined;
  }
  return endsApposition(atoms[next]) ? { next, numberNext: next, high, unit: 'year' } : undefined;
}

function readOld(atoms: readonly Token[], start: number): { next: number; unit: string } | undefined {
  let at = start;
  if (isHyphen(atoms[at])) at += 1;
  const unit = /^(?<unit>year|month|week|day)s?$/u.exec(atoms[at]?.lower ?? '')?.groups?.unit;
  if (unit === undefined) return undefined;
  at += 1;
  if (isHyphen(atoms[at])) at += 1;
  return /^olds?$/u.test(atoms[at]?.lower ?? '') ? { next: at + 1, unit } : undefined;
}

/** "aged 18 to 24", "between the ages of 18 and 24" */
function readSpan(atoms: readonly Token[], { next, high }: Numeral): Age {
  const joint = atoms[next]?.lower ?? '';
  const second = joint === 'to' || joint === 'and' || isHyphen(atoms[next]) ? readNumeral(atoms, next + 1) : undefined;
  const single = { next, numberNext: next, high, unit: 'year' };
  if (second === undefined || second.high <= high || second.high > OLDEST) return single;
  return { ...single, next: second.next, numberNext: second.next, high: second.high };
}

function isBetweenAges(atoms: readonly Token[], first: number): boolean {
  return atoms[first - 1]?.lower === 'of' && /^ages?$/u.test(atoms[first - 2]?.lower ?? '');
}

/** "Maria Lopez, 25, said", "Maria Lopez (25)", "a soldier, 19, was": nobody counts there. */
function isApposition(atoms: readonly Token[], first: number, next: number): boolean {
  const [before, after, noun] = [atoms[first - 1]?.text, atoms[next], atoms[first - 2]];
  if (before === '(') return after?.text === ')' && isCapital(noun) && isCapital(atoms[first - 3]);
  if (before !== ',' || !touches(noun, atoms[first - 1])) return isSecondAge(atoms, first) && endsApposition(after);
  return isPersonal(noun) && endsApposition(after);
}

function isPersonal(noun: Token | undefined): boolean {
  const word = noun?.lower ?? '';
  return isCapital(noun) || singlePerson.has(word) || pluralPeople.has(word) || /(?:er|or|ist|ian|man)$/u.test(word);
}

/** "a man of 34, who" */
function isManOf(atoms: readonly Token[], first: number, next: number): boolean {
  const [article, noun, of] = [atoms[first - 3], atoms[first - 2], atoms[first - 1]];
  if (of?.lower !== 'of' || !/^(?:an?|the)$/u.test(article?.lower ?? '')) return false;
  return agedNouns.has(noun?.lower ?? '') && (endsApposition(atoms[next]) || isFiniteVerb(atoms[next]?.lower ?? ''));
}

/** "The driver, who is 34, left", "She was only 19 when it began.", "The girl was eight." */
function isSaidOfPerson(atoms: readonly Token[], first: number, next: number): boolean {
  const verb = /^(?:only|just|then)$/u.test(atoms[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const after = atoms[next];
  if (after !== undefined && !/^(?:[,.;:)]|when|and|but|at)$/u.test(after.lower)) return false;
  const word = atoms[verb]?.lower ?? '';
  if (/^(?:who|he|she)$/u.test(atoms[verb - 1]?.lower ?? '')) return /^(?:is|was|turned|turns)$/u.test(word);
  return /^(?:is|was)$/u.test(word) && isOnePerson(atoms, verb - 1);
}

/** "the girl", "the youngest victim", "her brother". */
function isOnePerson(atoms: readonly Token[], noun: number): boolean {
  if (!singlePerson.has(atoms[noun]?.lower ?? '')) return false;
  return [noun - 1, noun - 2].some((at) => /^(?:the|his|her|their)$/u.test(atoms[at]?.lower ?? ''));
}

/** "two women, 19 and 45" */
function isSecondAge(atoms: readonly Token[], first: number): boolean {
  const [and, age, comma, noun] = [atoms[first - 1], atoms[first - 2], atoms[first - 3], atoms[first - 4]];
  return and?.lower === 'and' && age?.kind === 'number' && comma?.text === ',' && pluralPeople.has(noun?.lower ?? '');
}

function endsApposition(after: Token | undefined): boolean {
  return after === undefined || /^(?:[,.;:)]|and|who|of|from)$/u.test(after.lower);
}
