import type { Form, Occurrence } from './forms.ts';
import { type FullNames, fullNameIndex } from './full-names.ts';
import type { Groups } from './groups.ts';
import { canBeOnePerson, type PersonName, readPersonName } from './person-names.ts';

/**
 * Joins full names that can be one person's, and lets each bare surname go to the person that it stands for: the
 * result holds the group's key for those.
 */
export function joinPeople(forms: readonly Form[], groups: Groups): ReadonlyMap<Occurrence, string> {
  const full = forms.filter((form) => form.words.length > 1);
  joinFullNames(full, groups);
  const names = fullNameIndex(full, groups);
  const chosen = new Map<Occurrence, string>();
  for (const form of forms) {
    if (form.words.length !== 1) continue;
    for (const occurrence of form.occurrences) {
      const person = personOf(form, occurrence, names);
      if (person !== undefined) chosen.set(occurrence, person);
    }
  }
  return chosen;
}

/** More namesakes than this are too many to tell apart by initials. */
const MOST_NAMESAKES = 64;

interface Namesake {
  readonly key: string;
  readonly name: PersonName;
}

/** The fullest names first: a name with an initial joins the one full name that it fits, and no name where two fit. */
function joinFullNames(forms: readonly Form[], groups: Groups): void {
  const bySurname = new Map<string, Namesake[]>();
  const sorted = [...forms].sort((a, b) => fullness(b) - fullness(a) || (a.key < b.key ? -1 : 1));
  for (const { key, words } of sorted) {
    const name = readPersonName(words);
    if (name === undefined) continue;
    const namesakes = bySurname.get(name.surname) ?? [];
    if (namesakes.length <= MOST_NAMESAKES) {
      const alike = namesakes.filter((other) => canBeOnePerson(other.name, name));
      const [only, ...others] = new Set(alike.map((other) => groups.rootOf(other.key)));
      if (only !== undefined && others.length === 0) groups.join(only, key);
    }
    // The first of two surnames often stands alone.
    for (const surname of new Set([name.surname, ...name.middle.slice(-1)])) {
      const list = bySurname.get(surname);
      if (list) list.push({ key, name });
      else bySurname.set(surname, [{ key, name }]);
    }
  }
}

const fullness = ({ words }: Form): number => words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0);

/** The group of the person whom a single word names at one place of the story. */
function personOf(form: Form, occurrence: Occurrence, names: FullNames): string | undefined {
  const word = form.words[0] ?? '';
  const { start } = occurrence.mention;
  // "his son Luis" is nobody who was named before; another article may give his full name.
  if (form.isRelative) return undefined;
  return (
    names.titled(`surname:${word}`, occurrence.mention.titles) ??
    names.nearest(`${occurrence.order}:surname:${word}`, start) ??
    names.leading(`surname:${word}`) ??
    names.nearest(`${occurrence.order}:given:${word}`, start)
  );
}
