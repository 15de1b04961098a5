import { wordLists } from '../../claims/rules/actors/word-lists.ts';
import type { Family, Form, Occurrence } from './forms.ts';
import { readPersonName } from './person-names.ts';

/**
 * Settles single words that some articles take for a person's surname and others for a body: the full names in the
 * same article decide, then the story's majority.
 */
export function settleFamilies(forms: readonly Form[]): readonly Form[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const surnames = articlesBy(forms, 'person', ({ words }) => readPersonName(words)?.surname);
  const brands = articlesBy(forms, 'body', ({ words }) => (words.length > 1 ? words[0] : undefined));
  for (const person of forms) {
    const word = person.words[0] ?? '';
    if (person.family !== 'person' || person.isRelative) continue;
    if (person.words.length > 1) {
      settleFullName(person, byKey.get(`body:${person.words.join(' ')}`));
      continue;
    }
    const body = byKey.get(`body:${word}`);
    const people = surnames.get(word);
    // A body that the lexicon knows is settled; a word that is a person's everywhere is, too.
    if (body?.entry || (body === undefined && !brands.has(word))) continue;
    settle(person, body ?? makeBody(person, byKey), { people, bodies: brands.get(word) });
  }
  return [...byKey.values()].filter((form) => form.occurrences.length > 0);
}

/** A name of several words that another report has for a body is a person's only by a title or a first name. */
function settleFullName(person: Form, body: Form | undefined): void {
  const isNamed = wordLists.firstNames.has(person.words[0] ?? '');
  if (!body || isNamed || person.occurrences.some(({ mention }) => mention.titles.length > 0)) return;
  body.occurrences.push(...person.occurrences.splice(0));
}

interface Evidence {
  /** Articles with a full name of a person of this surname, and of a body that begins with this word. */
  readonly people: ReadonlySet<number> | undefined;
  readonly bodies: ReadonlySet<number> | undefined;
}

function settle(person: Form, body: Form, { people, bodies }: Evidence): void {
  const majority: Family = person.occurrences.length >= body.occurrences.length ? 'person' : 'body';
  const all = [...person.occurrences, ...body.occurrences];
  const own = new Set(person.occurrences);
  person.occurrences.length = 0;
  body.occurrences.length = 0;
  for (const occurrence of all) {
    const family =
      familyAt(occurrence, { people, bodies }) ?? (people ? (own.has(occurrence) ? 'person' : 'body') : majority);
    (family === 'person' ? person : body).occurrences.push(occurrence);
  }
}

function familyAt({ order }: Occurrence, { people, bodies }: Evidence): Family | undefined {
  const hasPerson = people?.has(order) ?? false;
  const hasBody = bodies?.has(order) ?? false;
  if (hasPerson !== hasBody) return hasPerson ? 'person' : 'body';
  return undefined;
}

function makeBody(person: Form, byKey: Map<string, Form>): Form {
  const made: Form = { ...person, key: `body:${person.words.join(' ')}`, family: 'body', occurrences: [] };
  byKey.set(made.key, made);
  return made;
}

function articlesBy(
  forms: readonly Form[],
  family: Family,
  wordOf: (form: Form) => string | undefined,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const form of forms) {
    const word = form.family === family ? wordOf(form) : undefined;
    if (word === undefined) continue;
    const articles = found.get(word) ?? new Set<number>();
    for (const { order } of form.occurrences) articles.add(order);
    found.set(word, articles);
  }
  return found;
}
