import { auxiliaryForms, finiteForms, participialAdjectives } from '../lexicon/finite-verbs.ts';
import { clauseOpeners, danglers, figureLeads, prepositions, rateAdverbs } from '../lexicon/phrases.ts';
import type { Span } from '../span.ts';
import type { Document, Token } from './document.ts';
import { firstTokenAt, sentenceAt } from './locate.ts';
import { apartFrom, runsAround, runsBetweenMarks, tokensOf } from './runs.ts';
import { wordTest } from './words.ts';

/** Longest phrase, in tokens, that still reads as a label. */
const LONGEST_PHRASE = 11;

/** The prepositional phrase that follows a place, to its clause's end: "of water used by farms". */
export function phraseAfter(document: Document, offset: number): string {
  const sentence = sentenceAt(document, offset - 1);
  const first = firstTokenAt(document, offset);
  if (!sentence || !prepositions.has(document.tokens[first]?.lower ?? '')) return '';
  const rest = document.tokens.slice(first, Math.min(sentence.endToken, first + LONGEST_PHRASE));
  const end = rest.findIndex((token) => token.kind === 'punctuation' || clauseOpeners.has(token.lower));
  return spoken(end < 0 ? rest : rest.slice(0, end));
}

/** What the clause says of a noun that ends at an offset: "were without water" of "Twelve streets were without water". */
export function predicateAfter(document: Document, offset: number): string {
  const sentence = sentenceAt(document, offset - 1);
  const first = firstTokenAt(document, offset);
  if (!sentence || first >= sentence.endToken || !isFiniteVerb(document.tokens[first]?.lower ?? '')) return '';
  const [rest] = runsBetweenMarks(document.tokens, first, sentence.endToken);
  const words = spoken(cut(tokensOf(document.tokens, rest)));
  return words.includes(' ') ? words : '';
}

/** The clause that a longer span opens with: what a source is cited for. */
export function openingClause(document: Document, { start, end }: Span): string {
  const first = firstTokenAt(document, start);
  const tokens = document.tokens
    .slice(first, firstTokenAt(document, end - 1) + 1)
    .filter(({ text }) => !/^["“”‘’]$/u.test(text));
  const runs = runsBetweenMarks(tokens, 0, tokens.length).map((run) => withFigure(tokensOf(tokens, run)));
  return spoken(runs.find((run) => run.length >= 3 && hasVerb(run)) ?? runs[0] ?? []);
}

/**
 * The words that stand with a span between commas, dashes and brackets, the span left out; with fewer than two content
 * words there, those of the run behind it too ("On Sunday, the ferry …").
 */
export function segmentAround(document: Document, span: Span): readonly Span[] {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return [];
  const { own, behind } = runsAround(document, sentence, span);
  const { before, after } = apartFrom(document, own, span);
  const parts = [before, after];
  if (countTelling(before) + countTelling(after) < 2) {
    const next = apartFrom(document, behind[0], span);
    parts.push(next.before, next.after);
  }
  return parts.filter((part) => part.length > 0).map(spanOf);
}

function countTelling(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) if (token.kind === 'word' && !isDangler(token)) count += 1;
  return count;
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Whether a verb stands behind the first of some tokens, which is none in "-ing". */
export function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => at > 0 && isVerb(token)) && tokens[0]?.lower.endsWith('ing') !== true;
}

/** The same as `isFiniteVerb` for a token, which is quicker. */
export const isVerb = wordTest(({ lower }) => isFiniteVerb(lower));

/** Whether a lower-case word is an auxiliary or a verb in the past, as far as its form tells. */
export function isFiniteVerb(word: string): boolean {
  return finiteForms.has(word) || (word.endsWith('ed') && !participialAdjectives.has(word));
}

/** The word at an index as a lexicon has it; "" where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The part that tells: from the last word that opens a clause early on, to the next one, no longer than a label. */
export function cut(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => token.kind === 'word' && !opensBadly(token));
  if (first < 0) return [];
  // "At least nine people" keeps its "at".
  const isBound = tokens[first]?.lower === 'least' || tokens[first]?.lower === 'most';
  const rest = tokens.slice(isBound && tokens[first - 1]?.lower === 'at' ? first - 1 : first);
  const opener = rest.findIndex((token, at) => at >= 3 && opensClause(token) && !goesOn(rest, at));
  const clause = opener < 0 ? rest : rest.slice(0, opener);
  if (clause.length <= LONGEST_PHRASE) return clause;
  const breakAt = clause.findLastIndex(({ lower }, at) => at >= 4 && at <= LONGEST_PHRASE && prepositions.has(lower));
  return clause.slice(0, breakAt < 0 ? LONGEST_PHRASE : breakAt);
}

/** "between Arden and Kells", "was called off": no other clause begins there. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (auxiliaryForms.has(lowerAt(tokens, at - 1))) return true;
  if (lowerAt(tokens, at) !== 'and') return false;
  return [tokens[at - 1], tokens[at + 1]].every((token) => token !== undefined && /^\p{Lu}/u.test(token.text));
}

/** A clause with the figure that it opens with: "90 barns burned down". */
function withFigure(tokens: readonly Token[]): readonly Token[] {
  const [figure, noun] = tokens;
  const clause = cut(tokens);
  return figure?.kind === 'number' && noun !== undefined && noun === clause[0] ? [figure, ...clause] : clause;
}

const opensBadly = wordTest(
  ({ lower }) => clauseOpeners.has(lower) || prepositions.has(lower) || rateAdverbs.has(lower),
);

/** Some tokens as one line of text, without words at the end that lead nowhere. */
export function spoken(tokens: readonly Token[]): string {
  const end = tokens.findLastIndex((token) => !leadsNowhere(token));
  let text = '';
  let last: Token | undefined;
  for (let at = 0; at <= end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    text += last && last.end < token.start ? ` ${token.text}` : token.text;
    last = token;
  }
  return text;
}

/** Whether a word leads nowhere at the end of a phrase. */
export const isDangler = wordTest(({ lower }) => danglers.has(lower));
const opensClause = wordTest(({ lower }) => clauseOpeners.has(lower));
const leadsNowhere = wordTest(
  ({ lower, kind }) => danglers.has(lower) || figureLeads.has(lower) || kind === 'punctuation',
);
