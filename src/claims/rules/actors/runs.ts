import type { Document, Sentence, Token } from '../../text/document.ts';
import { type Casing, casingOf, isInitial, looksNamed } from './casing.ts';
import { keyOf, knownName, nameLength } from './gazetteer.ts';
import { isOffice } from './offices.ts';
import { isPair } from './pairs.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** Neighbouring tokens written like a name: `[start, end)` of the document's tokens. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Whether its first token opens a sentence, so that its capital says nothing. */
  readonly opens: boolean;
  readonly casing: Casing;
}

/** All runs of a document, in text order. */
export function findRuns(document: Document): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const sentence of document.sentences) {
    const casing = casingOf(document, sentence);
    let opens = true;
    for (let at = Math.max(sentence.firstToken, from); at < sentence.endToken; at++) {
      const token = document.tokens[at];
      if (token === undefined) break;
      if (startsRun(document.tokens, at, token)) {
        const end = endOfRun(document, sentence, at);
        runs.push({ start: at, end, opens, casing });
        at = end - 1;
        from = end;
      }
      if (token.kind === 'word' || token.kind === 'number' || token.text === ')') opens = false;
      // Words after a colon or a quotation mark may have a capital for that alone.
      if (/^[:“"‘`]$/u.test(token.text)) opens = true;
    }
  }
  return runs;
}

/** "the Norwegian\nNavy": a line broken in mid-sentence. */
function isOfCountry(tokens: readonly Token[], at: number): boolean {
  const kind = knownName(tokens, at, at + 1)?.kind;
  return kind === 'demonym' || kind === 'country';
}

/** Longest run, in tokens: what is longer is a list or a headline without an end. */
const LONGEST = 16;

function startsRun(tokens: readonly Token[], at: number, token: Token): boolean {
  return looksNamed(token) && !breaksRun(tokens, at, token);
}

function breaksRun(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.text === 'I' || /^I['’]/u.test(token.text) || isPair(token.text)) return true;
  const key = keyOf(token.text);
  const following = tokens[at + 1];
  // "US$ 40": the sign of a currency.
  if (following?.start === token.end && /^[$€£¥]$/u.test(following.text)) return true;
  if (!wordLists.calendar.has(key)) return false;
  // "May" and "April" are names where a surname follows; "March 3" is a date.
  const next = tokens[at + 1];
  // "The Sunday Argus"
  if (next !== undefined && looksNamed(next) && wordLists.mediaEndings.has(keyOf(next.text))) return false;
  return !(wordLists.firstNames.has(key) && next !== undefined && looksNamed(next) && tokens[at - 1]?.lower !== 'in');
}

function endOfRun(document: Document, sentence: Sentence, start: number): number {
  const { tokens } = document;
  let end = start + 1;
  let last = sentence;
  while (end - start < LONGEST) {
    if (end >= last.endToken) {
      const further = joinsNext(document, end, document.sentences[last.index + 1]);
      if (!further) break;
      last = further;
    }
    const limit = last.endToken;
    const known = longestKnown(tokens, start, end, limit);
    if (known > end) {
      end = known;
      continue;
    }
    const step = stepOf(tokens, end, limit);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** A known name with small words in it ("Trinidad and Tobago") reaches beyond the capitals. */
function longestKnown(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const from = end - 1;
  if (from < start) return end;
  const known = knownName(tokens, from, limit);
  return known ? from + known.words.length : end;
}

/** How many tokens the run goes on by: a capital, an initial, "&" or particles before a capital; 0 where it ends. */
function stepOf(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (token === undefined || at >= limit || hasHungWord(tokens[at - 1])) return 0;
  if (looksNamed(token)) return breaksRun(tokens, at, token) ? 0 : 1;
  if (token.text === '&' && namedAt(tokens, at + 1, limit)) return 2;
  if (isNickname(tokens, at, limit)) return 4;
  if (token.text === ',' && isNameEnding(keyOf(tokens[at + 1]?.text ?? '')) && namedAt(tokens, at + 1, limit)) return 2;
  if (token.text === "'s" && ownsPlace(tokens, at, limit)) return 2;
  if (/^['’]s?$/u.test(token.text) && ownsBody(tokens, at, limit)) return 2;
  const listed = listAt(tokens, at, limit);
  if (listed > 0) return listed;
  // O' Leary, D' Souza
  if (/^['’]$/u.test(token.text) && /^[OD]$/u.test(tokens[at - 1]?.text ?? '') && namedAt(tokens, at + 1, limit))
    return 2;
  const linked = linkAt(tokens, at, limit);
  if (linked > 0) return linked;
  for (let length = 1; length <= 3 && wordLists.particles.has(tokens[at + length - 1]?.lower ?? ''); length++) {
    if (namedAt(tokens, at + length, limit)) return length + 1;
  }
  return 0;
}

/** ", Inc.", ", Jr." */
const isNameEnding = (key: string): boolean => wordLists.legalForms.has(key) || key === 'jr' || key === 'sr';

const hasHungWord = (token: Token | undefined): boolean =>
  token !== undefined && nameLength(token.text) < token.text.length;

/** "of the Treasury" behind "Department", "of State" behind "Secretary", "and Welfare" behind "Ministry of Health". */
function linkAt(tokens: readonly Token[], at: number, limit: number): number {
  const link = tokens[at]?.lower;
  if (link !== 'of' && link !== 'for' && link !== 'on' && link !== 'and') return 0;
  // "Bureau of the Census", but "played in the League for the Eagles".
  const target = at + (tokens[at + 1]?.lower === 'the' && link === 'of' ? 2 : 1);
  if (!namedAt(tokens, target, limit)) return 0;
  const before = keyOf(tokens[at - 1]?.text ?? '');
  const after = keyOf(tokens[target]?.text ?? '');
  const goesOn =
    link === 'and'
      ? tokens[at - 2]?.lower === 'of' &&
        wordLists.organisationHeads.has(keyOf(tokens[at - 3]?.text ?? '')) &&
        isPlain(tokens, target, limit)
      : (link === 'of' ? wordLists.organisationHeads : wordLists.purposeHeads).has(before) ||
        (link === 'of' && (wordLists.placeHeads.has(before) || isOfficeOf(before, after)));
  return goesOn ? target - at + 1 : 0;
}

/** "and Welfare" goes on with a name, "and Volkswagen" begins another. */
const isPlain = (tokens: readonly Token[], at: number, limit: number): boolean =>
  isCommonWord(keyOf(tokens[at]?.text ?? '')) && knownName(tokens, at, limit) === undefined;

const isOfficeOf = (office: string, of: string): boolean =>
  (wordLists.offices.has(office) || wordLists.honorifics.has(office)) &&
  (wordLists.stateBodies.has(of) || wordLists.officeModifiers.has(of));

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
  const place = keyOf(tokens[at + 1]?.text ?? '');
  if (!namedAt(tokens, at + 1, limit) || namedAt(tokens, at + 2, limit)) return false;
  return wordLists.placeEndings.has(place) && knownName(tokens, at - 1, at) === undefined;
}

/** "Sheriff's Office", "Teachers' Union": whom a body is for is part of its name. */
function ownsBody(tokens: readonly Token[], at: number, limit: number): boolean {
  const owner = tokens[at - 1];
  if (owner === undefined || !namedAt(tokens, at + 1, limit)) return false;
  const body = keyOf(tokens[at + 1]?.text ?? '');
  return (
    wordLists.organisationEndings.has(body) &&
    (isOffice(owner) || /s$|^(?:women|men|children|people)$/u.test(owner.lower)) &&
    isCommonWord(keyOf(owner.text))
  );
}

/** ", Tobacco and Spirits" behind "Bureau of Alcohol". */
function listAt(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== ',' || tokens[at - 2]?.lower !== 'of') return 0;
  if (!wordLists.organisationHeads.has(keyOf(tokens[at - 3]?.text ?? ''))) return 0;
  for (let next = at + 1; next < Math.min(limit, at + 10); next += 2) {
    if (!namedAt(tokens, next, limit) || !isPlain(tokens, next, limit)) return 0;
    const link = tokens[next + 1]?.lower === ',' && tokens[next + 2]?.lower === 'and' ? next + 2 : next + 1;
    if (tokens[link]?.lower === 'and')
      return namedAt(tokens, link + 1, limit) && isPlain(tokens, link + 1, limit) ? link + 2 - at : 0;
    if (tokens[link]?.text !== ',') return 0;
  }
  return 0;
}

function namedAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return at < limit && token !== undefined && looksNamed(token) && !breaksRun(tokens, at, token);
}

/**
 * The sentence after token `end`, where a name goes on in it: splitters end a sentence behind "R." and "U.S.".
 * An initial that ends a sentence is rare before a capital; "U.S." ends many, so only the state's own words join it.
 */
function joinsNext(document: Document, end: number, sentence: Sentence | undefined): Sentence | undefined {
  const last = document.tokens[end - 1];
  const next = document.tokens[end];
  if (last === undefined || next === undefined || !looksNamed(next)) return undefined;
  if (!document.text.slice(last.end, next.start).match(/^[ \t]*\n?[ \t]*$/u)) return undefined;
  const key = keyOf(next.text);
  const before = document.tokens[end - 2];
  const afterName = before !== undefined && looksNamed(before) && before.end + 2 >= last.start;
  const joins = /^\p{Lu}\.$/u.test(last.text)
    ? afterName && !wordLists.openers.has(key)
    : wordLists.stateBodies.has(key) && (isInitial(last) || isOfCountry(document.tokens, end - 1));
  return joins ? sentence : undefined;
}
