import type { Mention } from '../../layers.ts';
import { mensNames, womensNames } from '../../lexicon/given-names.ts';
import { perText } from '../../text/words.ts';

/** Surname to full name, where one person alone of the article bears it. */
export function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  for (const { name, type } of mentions) {
    if (type !== 'person' || !name.includes(' ')) continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const other = names.get(surname);
    if (!names.has(surname)) names.set(surname, name);
    else if (other !== name) names.set(surname, other && sameInitial(other, name) ? longer(other, name) : undefined);
  }
  return new Map([...names].flatMap(([surname, name]) => (name === undefined ? [] : [[surname, name] as const])));
}

function sameInitial(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0);
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

/** Full name to "he" or "she", as far as titles and given names tell. */
export function pronounsOf(mentions: readonly Mention[], fullNames: ReadonlyMap<string, string>): Map<string, string> {
  const pronouns = new Map<string, string>();
  for (const { name, titles, type } of mentions) {
    if (type !== 'person') continue;
    const fullName = fullNames.get(name) ?? name;
    const given = givenPronoun(fullName);
    if (given !== '') pronouns.set(fullName, given);
    for (const title of titles) {
      const pronoun = titlePronouns[title.toLowerCase().replace('.', '')];
      if (pronoun) pronouns.set(fullName, pronoun);
    }
  }
  return pronouns;
}

/** What the first word of a full name tells: "he", "she" or, by far most often, nothing. */
const givenPronoun = perText((name): string => {
  const space = name.indexOf(' ');
  const first = name.slice(0, Math.max(0, space)).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return womensNames.has(first) ? 'she' : mensNames.has(first) ? 'he' : '';
});

const titlePronouns: Readonly<Record<string, string>> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  king: 'he',
  prince: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  lady: 'she',
  queen: 'she',
  princess: 'she',
};
