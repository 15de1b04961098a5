import { knownWhole } from '../../claims/rules/actors/gazetteer.ts';
import { wordLists } from '../../claims/rules/actors/word-lists.ts';

/** What an organisation's name says, apart from the order of its words: "Department of Health", "Health Department". */
export interface BodyName {
  /** The country before or behind it, "" where none is named. */
  readonly country: string;
  /** The other words that mean something, sorted and joined. */
  readonly core: string;
  /** How many words `core` has. */
  readonly size: number;
}

const links: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', '&', 'on', 'de', 'in']);

export function readBodyName(words: readonly string[]): BodyName {
  const { country, rest } = takeCountry(words);
  const core = withoutForm(rest)
    .filter((word) => !links.has(word) && !wordLists.legalForms.has(word))
    .map(normalWord);
  return { country, core: [...core].sort().join(' '), size: core.length };
}

/** "Acme Group", "Acme Holding LLC" and "Acme Corporation" are all Acme; "Group of Seven" is more than a form. */
function withoutForm(words: readonly string[]): readonly string[] {
  if (words.includes('of')) return words;
  let end = words.length;
  while (end > 1 && isForm(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

const isForm = (word: string): boolean => forms.has(word) || wordLists.legalForms.has(word);
const forms: ReadonlySet<string> = new Set(
  'group corporation company holding holdings inc limited worldwide newspaper'.split(' '),
);

/** The letters that a name may be shortened to, with and without its small words: "EPA", "DoJ". */
export function initialsOf(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !wordLists.legalForms.has(word));
  const letters = (list: readonly string[]) =>
    list.flatMap((word) => word.split('-').map((part) => part.charAt(0))).join('');
  return [...new Set([letters(plain.filter((word) => !links.has(word))), letters(plain)])];
}

/** Whether letters in brackets behind a name can be its short form: all of them occur in it, in order. */
export function canShorten(acronym: string, words: readonly string[]): boolean {
  const name = words.join(' ');
  let at = 0;
  for (const letter of acronym.replace(/[^a-z0-9]/gu, '')) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return name.startsWith(acronym.charAt(0));
}

function takeCountry(words: readonly string[]): { readonly country: string; readonly rest: readonly string[] } {
  for (const length of [3, 2, 1]) {
    if (words.length <= length) continue;
    const entry = knownWhole(words.slice(0, length).join(' '));
    if (entry?.kind === 'country') return { country: entry.name, rest: words.slice(length) };
    if (entry?.kind === 'demonym' && entry.country) return { country: entry.country, rest: words.slice(length) };
  }
  return { country: '', rest: words };
}

const spellings: Readonly<Record<string, string>> = {
  centre: 'center',
  defence: 'defense',
  organisation: 'organization',
  programme: 'program',
  labour: 'labor',
  dept: 'department',
};

const normalWord = (word: string): string => spellings[word] ?? word;
