import { determiners } from '../lexicon/function-words.ts';
import { adverbs, notAdverbs, relatives } from '../lexicon/grammar-words.ts';
import { presentVerbs } from '../lexicon/label-words.ts';
import { emptyMeasurands, figureLinks, givingVerbs, levelVerbs, noNouns } from '../lexicon/measuring-words.ts';
import { phraseStops } from '../lexicon/noun-words.ts';
import { clauseOpeners, prepositions } from '../lexicon/phrases.ts';
import type { Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, sentenceAt } from '../text/locate.ts';
import { isFiniteVerb } from '../text/phrases.ts';
import { wordTest } from '../text/words.ts';

/**
 * The noun of what a figure is a value of, which the metrologists' vocabulary (JCGM 200, 2.3) calls the measurand: the
 * turnout of "turnout was put at 61%", "put turnout at 61%", "a turnout of 61%", "a 61% turnout" and "turnout: 61%".
 * Undefined where the grammar does not tell, or the noun says nothing.
 */
export function measurandOf(document: Document, figure: Span): Token | undefined {
  const sentence = sentenceAt(document, figure.start);
  if (!sentence) return undefined;
  const at = firstTokenAt(document, figure.start);
  const before = document.tokens.slice(sentence.firstToken, at);
  const behind = document.tokens.slice(firstTokenAt(document, figure.end), sentence.endToken);
  const noun = ofNoun(before) ?? labelOf(before) ?? nounBehind(before, behind) ?? subjectOrObject(before);
  return asMeasurand(noun ?? nounOfSum(behind), before[0]);
}

/** Only what is a common noun and says of what sort the figure is. */
function asMeasurand(token: Token | undefined, opening: Token | undefined): Token | undefined {
  if (!token || !mayBeNoun(token) || emptyMeasurands.has(token.lower)) return undefined;
  // A name is whose figure it is, not what; the first word of a sentence may be either.
  return token === opening || /^\p{Ll}/u.test(token.text) ? token : undefined;
}

/** "a turnout of about 61%" */
function ofNoun(before: readonly Token[]): Token | undefined {
  const of = before.length - 1 - countFromEnd(before, isLink);
  const link = before.findIndex(({ lower }, at) => at > of && lower === 'of');
  return link > 0 ? before[link - 1] : undefined;
}

/** "Turnout: 61%" */
function labelOf(before: readonly Token[]): Token | undefined {
  return before.at(-1)?.text === ':' && before.length <= LONGEST_LABEL ? headOf(before.slice(0, -1)) : undefined;
}

const LONGEST_LABEL = 6;

/** "a 61% turnout", "its 61 percent share of the vote" */
function nounBehind(before: readonly Token[], behind: readonly Token[]): Token | undefined {
  if (!determiners.has(before.at(-1)?.lower ?? '')) return undefined;
  const end = behind.findIndex((token) => !isNoun(token));
  return behind[(end < 0 ? behind.length : end) - 1];
}

/** "$4m in annual savings" */
function nounOfSum(behind: readonly Token[]): Token | undefined {
  if (behind[0]?.lower !== 'in') return undefined;
  const end = behind.findIndex((token, at) => at > 0 && !isNoun(token));
  return end < 2 ? undefined : behind[end - 1];
}

/** "turnout had been put at", "put the turnout at" */
function subjectOrObject(before: readonly Token[]): Token | undefined {
  const end = before.length - countFromEnd(before, isLink);
  const verb = before[end - 1];
  if (!verb) return undefined;
  if (levelVerbs.has(verb.lower) || givingVerbs.has(verb.lower)) return subjectOf(before.slice(0, end));
  const link = before[end]?.lower ?? '';
  if (!objectLinks.has(link)) return undefined;
  const giving = before.findLastIndex(
    ({ lower }, at) =>
      at >= end - OBJECT_WITHIN && at < end && givingVerbs.has(lower) && !determiners.has(before[at - 1]?.lower ?? ''),
  );
  const object = before.slice(giving + 1, end);
  return giving < 0 || object.some(isBoundary) ? undefined : headOf(object);
}

const objectLinks: ReadonlySet<string> = new Set(['at', 'to', 'by']);
const OBJECT_WITHIN = 8;

/** The subject of the verbs that some tokens end with. */
function subjectOf(before: readonly Token[]): Token | undefined {
  const rest = before.slice(0, before.length - countFromEnd(before, isVerbal));
  const phrase = rest.slice(rest.findLastIndex(isBoundary) + 1);
  if (phrase.length > 0) return headOf(phrase);
  // "Turnout, given as 61% at first, was 63%"
  if (rest.at(-1)?.text === ',') return headOf(rest.slice(0, rest.findIndex(isBoundary)));
  // "a tax that rose to 5%", "turnout, which was 61%"
  const relative = rest.at(-1);
  if (!relative || !relatives.has(relative.lower)) return undefined;
  const noun = rest.at(-2);
  return noun?.text === ',' ? rest.at(-3) : noun;
}

/** The head of a noun phrase: the word before what is said of it with a preposition. */
function headOf(phrase: readonly Token[]): Token | undefined {
  // "By Friday the toll": what stands in front is no part of it.
  const isFronted = prepositions.has(phrase[0]?.lower ?? '');
  const link = isFronted ? -1 : phrase.findIndex(({ lower }) => prepositions.has(lower));
  return link < 0 ? phrase.at(-1) : phrase[link - 1];
}

function countFromEnd(tokens: readonly Token[], test: (token: Token) => boolean): number {
  let count = 0;
  while (count < tokens.length) {
    const token = tokens[tokens.length - 1 - count];
    if (!token || !test(token)) break;
    count += 1;
  }
  return count;
}

const isAdverb = ({ lower }: Token): boolean =>
  adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4 && !notAdverbs.has(lower));

const isLink = wordTest(({ lower, kind }) => kind === 'word' && (figureLinks.has(lower) || /\wly$/u.test(lower)));
const isVerbal = (token: Token): boolean =>
  token.kind === 'word' &&
  (levelVerbs.has(token.lower) ||
    givingVerbs.has(token.lower) ||
    noNouns.has(token.lower) ||
    isAdverb(token) ||
    token.lower === 'to');
const isBoundary = wordTest(
  ({ lower, kind }) => kind === 'punctuation' || clauseOpeners.has(lower) || lower === 'said' || lower === 'says',
);
const mayBeNoun = wordTest(
  ({ lower, kind }) => kind === 'word' && lower.length > 2 && !phraseStops.has(lower) && !prepositions.has(lower),
);
const isVerb = wordTest(({ lower }) => presentVerbs.has(lower) || isFiniteVerb(lower));
const isNoun = (token: Token): boolean => mayBeNoun(token) && !isVerb(token);
