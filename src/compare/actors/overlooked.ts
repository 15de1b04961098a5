import type { Mention } from '../../claims/layers.ts';
import { wordLists } from '../../claims/rules/actors/word-lists.ts';
import type { ActorType } from '../../claims/schema.ts';
import type { StoryArticle } from '../story.ts';

/** A name of one word is looked for only if the story has it so often: it may be another's, or a word that begins a sentence. */
const SEEN_ALONE = 3;

/**
 * Every mention of an article: those that were read in it, and those of names that are known from the other articles
 * alone, such as a company's that no word beside it tells from a person's. A name that is part of a longer one, or
 * that the story has for two types of actor, is left alone. In text order.
 */
export function mentionFinder(articles: readonly StoryArticle[]): (article: StoryArticle) => readonly Mention[] {
  const known = byFirstWord(knownNames(articles));
  return ({ extraction: { document, layers } }) => {
    const read = layers.mentions;
    const free = (start: number, end: number) => !read.some((one) => one.start < end && start < one.end);
    const found = namesIn(document.text, known).filter(({ start, end }) => free(start, end));
    return [...read, ...found].sort((a, b) => a.start - b.start);
  };
}

interface KnownName {
  readonly name: string;
  readonly type: ActorType;
}

function knownNames(articles: readonly StoryArticle[]): readonly KnownName[] {
  const seen = Map.groupBy(
    articles.flatMap(({ extraction }) => extraction.layers.mentions),
    ({ name }) => name,
  );
  return [...seen].flatMap(([name, mentions]) => {
    const types = new Set(mentions.map(({ type }) => type));
    const [type] = types;
    const isSure = name.includes(' ') || (mentions.length >= SEEN_ALONE && !wordLists.common.has(name.toLowerCase()));
    return type !== undefined && types.size === 1 && isSure && isWritten(name) ? [{ name, type }] : [];
  });
}

/** Begins with a capital and has small letters: a text in capitals has other names in capitals, too. */
const isWritten = (name: string): boolean => /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name);

/** Longest first, so that "Port Arden" is found before "Port". */
function byFirstWord(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length);
  return Map.groupBy(longestFirst, ({ name }) => firstWord(name));
}

const firstWord = (name: string): string => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;

function namesIn(text: string, known: ReadonlyMap<string, readonly KnownName[]>): readonly Mention[] {
  // Each white space for one, so that places stay.
  const line = text.replaceAll(/\s/gu, ' ');
  const found: Mention[] = [];
  for (const { 0: word, index: start } of line.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}]*/gu)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const hit = known.get(word)?.find(({ name }) => line.startsWith(name, start) && standsAlone(line, start, name));
    if (hit) found.push({ ...hit, start, end: start + hit.name.length, titles: [], rule: `actor/${hit.type}` });
  }
  return found;
}

function standsAlone(line: string, start: number, name: string): boolean {
  const after = line.slice(start + name.length, start + name.length + 24);
  if (/^(?:[\p{L}\p{N}]|[-–][\p{L}\p{N}]| (?:of |and |& )?\p{Lu})/u.test(after)) return false;
  return name.includes(' ') || !/^\p{Lu}/u.test(wordBefore(line, start));
}

/** The word before a place, or the one before "of", where only a space is between. */
function wordBefore(line: string, start: number): string {
  const [behind, last = '', before = ''] = line
    .slice(Math.max(0, start - 40), start)
    .split(' ')
    .reverse();
  if (behind !== '') return '';
  return last === 'of' ? before : last;
}
