import type { Document, Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { looksNamed } from './casing.ts';
import { keyAt, knownName, nameKey } from './gazetteer.ts';
import { wordLists } from './word-lists.ts';

/** An office within a run: tokens `[start, end)`, "Deputy Prime Minister". */
export interface Office {
  readonly start: number;
  readonly end: number;
}

/** The first office in tokens `[from, to)` that does not belong to the name of a body or place. */
export function officeIn(tokens: readonly Token[], from: number, to: number): Office | undefined {
  for (let at = from; at < to; at++) {
    const end = endOfOffice(tokens, at, to);
    if (end === undefined) continue;
    let start = at;
    while (start > from && isModifier(tokens[start - 1])) start--;
    // "Arden County Sheriff": the county is named, and no part of the office.
    if (start > from && /^(?:county|city|state|district)$/u.test(keyAt(tokens[start])) && start < at) start++;
    return { start, end };
  }
  return undefined;
}

/** A title in lower case has no more words than this. */
const LONGEST_TITLE = 6;

/** Titles, and their role, that stand in lower case right before token `at`: "the actor", "his late wife". */
export function titlesBefore(
  document: Document,
  at: number,
): { readonly titles: readonly string[]; readonly role?: 'office' | 'relative' } {
  const { tokens } = document;
  const last = tokens[at - 1];
  if (last === undefined || last.kind !== 'word') return { titles: [] };
  const key = nameKey(last);
  if (wordLists.relatives.has(key)) return { titles: [last.text], role: 'relative' };
  if (!isOffice(last)) return { titles: [] };
  let start = at - 1;
  while (at - start < LONGEST_TITLE && (isModifier(tokens[start - 1]) || isOffice(tokens[start - 1]))) start--;
  const first = tokens[start];
  return { titles: first ? [document.text.slice(first.start, last.end).replace(/\s+/gu, ' ')] : [], role: 'office' };
}

/** Whether a word is an office, rank or form of address. */
export function isOffice(token: Token | undefined): boolean {
  return token !== undefined && isOfficeWord(token);
}

const isOfficeWord = wordTest(
  (word) => word.kind === 'word' && (wordLists.offices.has(nameKey(word)) || wordLists.honorifics.has(nameKey(word))),
);

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && isModifierWord(token);
}

const isModifierWord = wordTest((word) => word.kind === 'word' && wordLists.officeModifiers.has(nameKey(word)));

function endOfOffice(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (!isOffice(tokens[at])) return undefined;
  let end = at + 1;
  while (end < to && isOffice(tokens[end])) end++;
  // Secretary of State, Minister of the Interior
  if (tokens[end]?.lower === 'of' && end < to) {
    const of = end + (tokens[end + 1]?.lower === 'the' ? 2 : 1);
    if (knownName(tokens, of, to)) return end;
    end = of + 1;
    while (end < to && isModifier(tokens[end])) end++;
  }
  const next = tokens[end];
  if (end >= to || next === undefined) return end;
  // "King County", "Governor General's Office", "Judge Advocate Division": part of a name that goes on.
  const last = keyAt(tokens[to - 1]);
  const isPartOfName =
    !looksNamed(next) || wordLists.organisationEndings.has(last) || wordLists.placeEndings.has(nameKey(next));
  return isPartOfName ? undefined : end;
}
