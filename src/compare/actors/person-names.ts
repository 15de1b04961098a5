import { nicknames } from '../../claims/lexicon/nicknames.ts';
import { wordLists } from '../../claims/rules/actors/word-lists.ts';

/** A person's name taken apart; words are folded. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  readonly suffix: string;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Reads a name of two words or more; undefined for a single word. */
export function readPersonName(words: readonly string[]): PersonName | undefined {
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && suffixes.has(last) ? last : '';
  const names = suffix === '' ? words : words.slice(0, -1);
  const given = names[0];
  const surname = names.at(-1);
  if (names.length < 2 || given === undefined || surname === undefined) return undefined;
  return { given, middle: names.slice(1, -1), surname, suffix };
}

/** Whether two names can be one person's: initials stand for names, and middle names may be left out. */
export function canBeOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (!sameOrInitial(a.given, b.given) && !(a.surname === b.surname && isMisspelt(a.given, b.given))) return false;
  if (a.surname === b.surname) return middlesFit(a.middle, b.middle);
  // Two surnames, of which the second is often left out: "Elena Ruiz Prado" is "Elena Ruiz".
  return a.given === b.given && (dropsSecondSurname(a, b) || dropsSecondSurname(b, a));
}

function dropsSecondSurname(full: PersonName, short: PersonName): boolean {
  return short.middle.length === 0 && full.middle.length === 1 && full.middle[0] === short.surname;
}

function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const middle of short) {
    while (at < long.length && !sameOrInitial(middle, long[at] ?? '')) at++;
    if (at >= long.length) return false;
    at++;
  }
  return true;
}

function sameOrInitial(a: string, b: string): boolean {
  return (
    a === b ||
    isNickname(a, b) ||
    isNickname(b, a) ||
    ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0))
  );
}

const isNickname = (short: string, full: string): boolean => shortForms.get(full)?.has(short) ?? false;

const shortForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  nicknames
    .trim()
    .split('\n')
    .map((line) => {
      const [full = '', ...short] = line.split(' ');
      return [full, new Set(short)];
    }),
);

/** Shortest first name of which a reporter's slip can be told. */
const LONG_NAME = 6;

/** "Delmontay" and "Delmontey": rare names one letter apart. "Marie" and "Maria" are both first names, so two people's. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_NAME) return false;
  if (wordLists.firstNames.has(a) && wordLists.firstNames.has(b)) return false;
  return isOneLetterApart(a, b);
}

function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
