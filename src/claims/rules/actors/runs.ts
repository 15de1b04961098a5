import type { Document, Sentence, Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { type Casing, casingOf, isInitial, looksNamed } from './casing.ts';
import { keyAt, knownName, nameKey, nameLength } from './gazetteer.ts';
import { linkAt, listAt } from './links.ts';
import { partAt } from './name-parts.ts';
import { namedAt } from './name-tokens.ts';
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
      if (namedAt(document.tokens, at, sentence.endToken)) {
        const end = endOfRun(document, sentence, at);
        runs.push({ start: at, end, opens, casing });
        at = end - 1;
        from = end;
      }
      if (token.kind === 'word' || token.kind === 'number' || token.text === ')') opens = false;
      // Words after a colon or a quotation mark may have a capital for that alone.
      if (isOpening(token)) opens = true;
    }
  }
  return runs;
}

const isOpening = wordTest(({ text }) => /^[:“"‘`]$/u.test(text));

/** "John", or the word behind "USS": an everyday word behind such a name and an initial is a surname. */
const namesSomebody = (tokens: readonly Token[], at: number): boolean =>
  wordLists.firstNames.has(keyAt(tokens[at])) || wordLists.vesselPrefixes.has(tokens[at - 1]?.text ?? '');

/** "the Norwegian\nNavy": a line broken in mid-sentence. */
function isOfCountry(tokens: readonly Token[], at: number): boolean {
  const kind = knownName(tokens, at, at + 1)?.kind;
  return kind === 'demonym' || kind === 'country';
}

/** Longest run, in tokens: what is longer is a list or a headline without an end. */
const LONGEST = 16;

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
  if (looksNamed(token)) return namedAt(tokens, at, limit) ? 1 : 0;
  if (!mayJoin(token)) return 0;
  const more = partAt(tokens, at, limit) || listAt(tokens, at, limit) || linkAt(tokens, at, limit);
  if (more > 0) return more;
  for (let length = 1; length <= 3 && wordLists.particles.has(tokens[at + length - 1]?.lower ?? ''); length++) {
    if (namedAt(tokens, at + length, limit)) return length + 1;
  }
  return 0;
}

/** A sign or small word that the parts of one name may have between them. */
const mayJoin = wordTest(
  ({ kind, lower }) => kind !== 'word' || lower === "'s" || links.has(lower) || wordLists.particles.has(lower),
);

const links: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and']);

const hasHungWord = (token: Token | undefined): boolean => token !== undefined && isHung(token);

const isHung = wordTest(({ text }) => nameLength(text) < text.length);

/**
 * The sentence after token `end`, where a name goes on in it: splitters end a sentence behind "R." and "U.S.".
 * An initial that ends a sentence is rare before a capital; "U.S." ends many, so only the state's own words join it.
 */
function joinsNext(document: Document, end: number, sentence: Sentence | undefined): Sentence | undefined {
  const last = document.tokens[end - 1];
  const next = document.tokens[end];
  if (last === undefined || next === undefined || !looksNamed(next)) return undefined;
  if (!document.text.slice(last.end, next.start).match(/^[ \t]*(?:\n[ \t]*)?$/u)) return undefined;
  const key = nameKey(next);
  const before = document.tokens[end - 2];
  const afterName = before !== undefined && looksNamed(before) && before.end + 2 >= last.start;
  const joins = /^\p{Lu}\.$/u.test(last.text)
    ? afterName && !wordLists.openers.has(key) && (!isCommonWord(key) || namesSomebody(document.tokens, end - 2))
    : wordLists.stateBodies.has(key) && (isInitial(last) || isOfCountry(document.tokens, end - 1));
  return joins ? sentence : undefined;
}
