import type { Form, Occurrence } from './forms.ts';
import type { Groups } from './groups.ts';
import { canBeOnePerson, type PersonName, readPersonName } from './person-names.ts';

/** Joins full names that can be one person's, and lets bare surnames go to the person that they stand for. */
export function joinPeople(forms: readonly Form[], groups: Groups): ReadonlyMap<Occurrence, string> {
  const people = joinFullNames(forms, groups);
  const chosen = new Map<Occurrence, string>();
  for (const form of forms) {
    if (readPersonName(form.words)) continue;
    for (const occurrence of form.occurrences) {
      const person = personOf(form, occurrence, people);
      if (person !== undefined) chosen.set(occurrence, person);
    }
  }
  return chosen;
}

interface FullName {
  readonly form: Form;
  readonly name: PersonName;
}

type People = ReadonlyMap<string, readonly FullName[]>;

/** Full names by each word that may stand for them alone; forms of one person are joined. */
function joinFullNames(forms: readonly Form[], groups: Groups): People {
  const byWord = new Map<string, FullName[]>();
  // The fullest names first: a name with initials joins the one full name that it fits, and no two.
  const full = forms
    .flatMap((form) => {
      const name = readPersonName(form.words);
      return name ? [{ form, name }] : [];
    })
    .sort((a, b) => b.form.words.length - a.form.words.length || (a.form.key < b.form.key ? -1 : 1));
  for (const person of full) {
    const alike = (byWord.get(person.name.surname) ?? []).filter(({ name }) => canBeOnePerson(name, person.name));
    const roots = new Set(alike.map(({ form }) => groups.rootOf(form.key)));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) groups.join(only, person.form.key);
    for (const word of new Set([person.name.given, ...person.name.middle, person.name.surname])) {
      byWord.set(word, [...(byWord.get(word) ?? []), person]);
    }
  }
  return withRoots(byWord, groups);
}

function withRoots(byWord: ReadonlyMap<string, readonly FullName[]>, groups: Groups): People {
  return new Map(
    [...byWord].map(([word, people]) => [
      word,
      people.map((person) => ({ ...person, form: { ...person.form, key: groups.rootOf(person.form.key) } })),
    ]),
  );
}

/** The group of the person whom a single word names at one place of the story. */
function personOf(form: Form, occurrence: Occurrence, people: People): string | undefined {
  const word = form.words[0];
  if (word === undefined || form.words.length !== 1) return undefined;
  const named = people.get(word) ?? [];
  if (form.isRelative) return only(named.filter(({ name }) => name.given === word && sharesArticle(occurrence, named)));
  const bySurname = named.filter(({ name }) => name.surname === word || name.middle.includes(word));
  return (
    nearest(bySurname, occurrence) ??
    only(bySurname) ??
    leading(bySurname) ??
    nearest(
      named.filter(({ name }) => name.given === word),
      occurrence,
    )
  );
}

function sharesArticle(occurrence: Occurrence, people: readonly FullName[]): boolean {
  return people.every(({ form }) => form.occurrences.every(({ article }) => article !== occurrence.article));
}

/** Of the people named in full in the same article, the one last named before the place, else the first after it. */
function nearest(people: readonly FullName[], { article, mention }: Occurrence): string | undefined {
  let before: { readonly key: string; readonly start: number } | undefined;
  let after: { readonly key: string; readonly start: number } | undefined;
  for (const { form } of people) {
    for (const other of form.occurrences) {
      if (other.article !== article) continue;
      const { start } = other.mention;
      if (start < mention.start && (before === undefined || start > before.start)) before = { key: form.key, start };
      if (start > mention.start && (after === undefined || start < after.start)) after = { key: form.key, start };
    }
  }
  return (before ?? after)?.key;
}

function only(people: readonly FullName[]): string | undefined {
  const keys = new Set(people.map(({ form }) => form.key));
  const [key] = keys;
  return keys.size === 1 ? key : undefined;
}

/** How many times as often as all namesakes a person must be named to be meant by the surname alone. */
const LEAD = 3;

function leading(people: readonly FullName[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { form } of people) counts.set(form.key, (counts.get(form.key) ?? 0) + form.occurrences.length);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  if (first === undefined || second === undefined) return undefined;
  return first[1] >= second[1] * LEAD ? first[0] : undefined;
}
