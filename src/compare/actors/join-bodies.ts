import { knownWhole } from '../../claims/rules/actors/gazetteer.ts';
import { isCommonWord, wordLists } from '../../claims/rules/actors/word-lists.ts';
import { canShorten, initialsOf, readBodyName } from './body-names.ts';
import type { Form } from './forms.ts';
import type { Groups } from './groups.ts';

/** Joins names of organisations, places, media and groups that mean one. */
export function joinBodies(forms: readonly Form[], groups: Groups): void {
  joinKnown(forms, groups);
  joinBracketed(forms, groups);
  joinSameCore(forms, groups);
  joinInitials(forms, groups);
  joinShortened(forms, groups);
}

/** "U.S.", "United States" and "American" by the lexicon. */
function joinKnown(forms: readonly Form[], groups: Groups): void {
  for (const { key, entry } of forms) {
    if (entry) groups.join(knownKey(entry.kind === 'demonym' && entry.country ? entry.country : entry.name), key);
  }
}

/** Key of the group of a name in the lexicon. */
export const knownKey = (name: string): string => `known:${name}`;

/** "Harbour Rescue Foundation (HRF)". */
function joinBracketed(forms: readonly Form[], groups: Groups): void {
  const byStart = new Map<string, Form>();
  for (const form of forms) {
    for (const { order, mention } of form.occurrences) byStart.set(`${order}:${mention.start}`, form);
  }
  for (const form of forms) {
    for (const { order, article, mention } of form.occurrences) {
      const { text } = article.extraction.document;
      const bracket = /^\s?\(\s?(?:the\s)?/u.exec(text.slice(mention.end, mention.end + 8))?.[0];
      if (bracket === undefined) continue;
      const inner = byStart.get(`${order}:${mention.end + bracket.length}`);
      if (inner && isShortFor(inner, form)) groups.join(form.key, inner.key);
    }
  }
}

function isShortFor(a: Form, b: Form): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const acronym = short.words.length === 1 ? (short.words[0] ?? '') : '';
  return acronym !== '' && acronym.length <= 8 && long.words.length > 1 && canShorten(acronym, long.words);
}

/** "US Department of Health", "U.S. Health Department" and, where there is but one, "Health Department". */
function joinSameCore(forms: readonly Form[], groups: Groups): void {
  const cores = new Map<string, Map<string, Form[]>>();
  for (const form of forms) {
    const { country, core, size } = readBodyName(form.words);
    if (core === 'government' && country !== '') groups.join(knownKey(country), form.key);
    if (size === 0 || form.entry?.kind === 'country' || form.entry?.kind === 'demonym') continue;
    const countries = cores.get(core) ?? new Map<string, Form[]>();
    addTo(countries, country, form);
    cores.set(core, countries);
  }
  for (const countries of cores.values()) {
    const named = [...countries.keys()].filter((country) => country !== '');
    const home = named.length === 1 ? named[0] : undefined;
    for (const [country, members] of countries) {
      const [target] = (country === '' && home !== undefined ? countries.get(home) : members) ?? [];
      for (const form of members) if (target) groups.join(target.key, form.key);
    }
  }
}

/** "HRF" without brackets, where one name of the story has these initials. */
function joinInitials(forms: readonly Form[], groups: Groups): void {
  const byInitials = new Map<string, Set<string>>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    for (const initials of initialsOf(form.words)) {
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(groups.rootOf(form.key)));
    }
  }
  for (const form of forms) {
    const word = form.words[0] ?? '';
    if (form.words.length > 1 || word.length < 2 || !isWrittenAsAcronym(form)) continue;
    const roots = new Set([...(byInitials.get(word) ?? [])].map(groups.rootOf));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined && form.entry === undefined) groups.join(only, form.key);
  }
}

function isWrittenAsAcronym(form: Form): boolean {
  const name = form.occurrences[0]?.mention.name ?? '';
  return name === name.toUpperCase();
}

/** More names than this that begin with one word are too many to tell which of them is meant. */
const MOST_LONGER = 64;

/** "Acme" for "Acme Motor Company", "Arden Airport" for "Arden International Airport". */
function joinShortened(forms: readonly Form[], groups: Groups): void {
  const byFirst = new Map<string, Form[]>();
  for (const form of forms) if (form.words.length > 1) addTo(byFirst, form.words[0] ?? '', form);
  for (const form of forms) {
    const longer = byFirst.get(form.words[0] ?? '') ?? [];
    if (longer.length > MOST_LONGER || !canBeShort(form)) continue;
    const target =
      onlyRoot(longer, groups, (other) => dropsForm(form, other)) ??
      onlyRoot(longer, groups, (other) => dropsName(form, other));
    if (target !== undefined) groups.join(target, form.key);
  }
}

function onlyRoot(forms: readonly Form[], groups: Groups, fits: (form: Form) => boolean): string | undefined {
  const roots = new Set(forms.filter(fits).map((form) => groups.rootOf(form.key)));
  const [only] = roots;
  return roots.size === 1 ? only : undefined;
}

function canBeShort({ entry, words, occurrences }: Form): boolean {
  if (entry && entry.kind !== 'organisation' && entry.kind !== 'media') return false;
  const isPlace = occurrences.some(({ mention }) => mention.type === 'place');
  return words.length > 1 || (!isGeneric(words[0] ?? '') && !isPlace);
}

/** "Bank", "National", "Court": said of many. */
const isGeneric = (word: string): boolean =>
  [
    wordLists.organisationEndings,
    wordLists.organisationHeads,
    wordLists.stateBodies,
    wordLists.placeEndings,
    wordLists.officeModifiers,
    wordLists.directions,
    wordLists.openers,
  ].some((list) => list.has(word));

/** "Acme" of "Acme Motor Company", "Arden Airport" of "Arden International Airport": what is left out says what it is. */
function dropsForm(short: Form, long: Form): boolean {
  if (short.words.length >= long.words.length || long.entry?.kind === 'country') return false;
  const last = long.words.at(-1) ?? '';
  if (short.words.length > 1 && short.words.at(-1) === last) return isOrderedPart(short.words, long.words);
  if (!wordLists.organisationEndings.has(last) && !wordLists.legalForms.has(last)) return false;
  // "Arden" is no short name of the Arden Police Department, nor "Arden County" of its sheriff's office.
  if (wordLists.localBodies.has(last) || short.occurrences[0]?.mention.type === 'place') return false;
  const rest = long.words.slice(short.words.length);
  return (
    startsWith(long.words, short.words) &&
    rest.every((word) => wordLists.organisationEndings.has(word) || isCommonWord(word) || short.words.length > 1)
  );
}

/** "Acme" of "Acme Dunn"; but "Acme Kenya" is another company than Acme, and "Acme Stadium" no company. */
function dropsName(short: Form, long: Form): boolean {
  const last = long.words.at(-1) ?? '';
  if (long.words.length !== short.words.length + 1 || !startsWith(long.words, short.words)) return false;
  if (long.occurrences[0]?.mention.type !== 'organisation') return false;
  return long.entry !== undefined || !(wordLists.placeEndings.has(last) || knownWhole(last) || isCommonWord(last));
}

const startsWith = (words: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((word, index) => word === words[index]);

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function isOrderedPart(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}
