import type { Token } from '../../text/document.ts';
import { keyAt, knownName, nameKey } from './gazetteer.ts';
import { namedAt } from './name-tokens.ts';
import { isOffice } from './offices.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** How many tokens, with signs between them, belong to the name before `at`; 0 for none. */
export function partAt(tokens: readonly Token[], at: number, limit: number): number {
  const sign = tokens[at]?.text ?? '';
  if (isNickname(tokens, at, limit)) return 4;
  if (!namedAt(tokens, at + 1, limit)) return 0;
  if (sign === '&') return 2;
  if (sign === ',' && isNameEnding(keyAt(tokens[at + 1]))) return 2;
  if (!/^['’]s?$/u.test(sign)) return 0;
  // O' Leary, D' Souza
  if (/^[OD]$/u.test(tokens[at - 1]?.text ?? '')) return 2;
  return ownsPlace(tokens, at, limit) || ownsBody(tokens, at) ? 2 : 0;
}

/** ", Inc.", ", Jr." */
const isNameEnding = (key: string): boolean => wordLists.legalForms.has(key) || key === 'jr' || key === 'sr';

/** William "Bill" Kent */
function isNickname(tokens: readonly Token[], at: number, limit: number): boolean {
  const open = tokens[at]?.text ?? '';
  const close = tokens[at + 2]?.text ?? '';
  return (
    /^["“'‘]$/u.test(open) &&
    /^["”'’]$/u.test(close) &&
    namedAt(tokens, at + 1, limit) &&
    namedAt(tokens, at + 3, limit)
  );
}

/** "Turner's Mill", but "Kenya's Rift Valley". */
function ownsPlace(tokens: readonly Token[], at: number, limit: number): boolean {
  const place = keyAt(tokens[at + 1]);
  if (namedAt(tokens, at + 2, limit)) return false;
  return wordLists.placeEndings.has(place) && knownName(tokens, at - 1, at) === undefined;
}

/** "Sheriff's Office", "Teachers' Union": whom a body is for is part of its name. */
function ownsBody(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  if (owner === undefined) return false;
  const body = keyAt(tokens[at + 1]);
  return (
    wordLists.organisationEndings.has(body) &&
    (isOffice(owner) || /s$|^(?:women|men|children|people)$/u.test(owner.lower)) &&
    isCommonWord(nameKey(owner))
  );
}
