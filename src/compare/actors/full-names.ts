import type { Form } from './forms.ts';
import type { Groups } from './groups.ts';
import { readPersonName } from './person-names.ts';

/** Where persons are named in full, by the words that may stand for them alone. */
export interface FullNames {
  /** Of the persons under a key `<article>:<surname or given>:<word>` the one last named before a place, else the first after it. */
  readonly nearest: (key: string, start: number) => string | undefined;
  /** The one person under a key `surname:<word>` whom the story gives one of these offices, where others share the surname. */
  readonly titled: (key: string, titles: readonly string[]) => string | undefined;
  /** The one person under a key `surname:<word>`, or one who is named far more often than all namesakes. */
  readonly leading: (key: string) => string | undefined;
}

/** How many times as often as any namesake a person must be named to be meant by the surname alone. */
const LEAD = 3;

export function fullNameIndex(forms: readonly Form[], groups: Groups): FullNames {
  const places = new Map<string, Named[]>();
  const counts = new Map<string, Map<string, number>>();
  const offices = new Map<string, Set<string>>();
  for (const form of forms) {
    const person = groups.rootOf(form.key);
    for (const word of standIns(form)) {
      const people = counts.get(word) ?? new Map<string, number>();
      people.set(person, (people.get(person) ?? 0) + form.occurrences.length);
      counts.set(word, people);
      for (const { order, mention } of form.occurrences) {
        for (const title of mention.titles) addTo(offices, `${word}\0${title.toLowerCase()}`, person);
        const key = `${order}:${word}`;
        const named = places.get(key);
        if (named) named.push({ person, start: mention.start });
        else places.set(key, [{ person, start: mention.start }]);
      }
    }
  }
  for (const named of places.values()) named.sort((a, b) => a.start - b.start);
  return {
    nearest: (key, start) => nearestIn(places.get(key) ?? [], start),
    titled: (key, titles) => {
      const people = new Set(titles.flatMap((title) => [...(offices.get(`${key}\0${title.toLowerCase()}`) ?? [])]));
      const [only, ...others] = people;
      return others.length === 0 ? only : undefined;
    },
    leading: (key) => leadingIn(counts.get(key)),
  };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

interface Named {
  readonly person: string;
  readonly start: number;
}

/** "surname:doe", "given:jane": a middle name may be the first of two surnames. */
function standIns(form: Form): readonly string[] {
  const name = readPersonName(form.words);
  if (name === undefined) return [];
  const surnames = new Set([name.surname, ...name.middle.filter((word) => word.length > 2)]);
  return [`given:${name.given}`, ...[...surnames].map((word) => `surname:${word}`)];
}

function nearestIn(named: readonly Named[], start: number): string | undefined {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (named[low - 1] ?? named[low])?.person;
}

function leadingIn(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  const [first, second] = [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined) return undefined;
  return second === undefined || first[1] >= second[1] * LEAD ? first[0] : undefined;
}
