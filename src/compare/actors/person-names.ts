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
  if (!sameOrInitial(a.given, b.given)) return false;
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
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
}
