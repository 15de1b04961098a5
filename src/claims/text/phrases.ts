import { auxiliaryForms, finiteForms, participialAdjectives } from '../lexicon/finite-verbs.ts';
import { clauseOpeners, danglers, figureLeads, prepositions, rateAdverbs } from '../lexicon/phrases.ts';
import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from './document.ts';
import { firstTokenAt, sentenceAt } from './locate.ts';
import { apartFrom, type Run, runsAround, runsBetweenMarks, tokensOf } from './runs.ts';
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

/**
 * What is said of a span in its clause, without the span and the preposition before it: for "The court freed the men
 * on Friday, after an appeal" and "Friday" it is "The court freed the men". A clause with a verb is looked for first
 * before the span, then around it, then behind an opening phrase ("On Friday, the court …"). Empty where there is none.
 */
export function clauseAround(document: Document, span: Span): string {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return '';
  let bare: readonly Token[] = [];
  for (const candidate of candidatesAround(document, sentence, span)) {
    const tokens = cut(candidate);
    if (tokens.length < 2) continue;
    if (hasVerb(tokens)) return spoken(tokens);
    if (bare.length === 0) bare = tokens;
  }
  return spoken(bare);
}

/** What may tell of a span in its sentence, the likeliest first. */
function* candidatesAround(document: Document, sentence: Sentence, span: Span): Generator<readonly Token[]> {
  const { tokens } = document;
  const { ahead, own, behind } = runsAround(document, sentence, span);
  const parts = apartFrom(document, own, span);
  const whole = lastPredicate(withSubject(tokens, { ahead, behind }, parts.before));
  const before = sinceLastFigure(whole);
  yield lastClause(before);
  yield before;
  // "arrested the captain, Lind, 48, on Friday": what a phrase goes with stands before the commas.
  if (!opensRelative(parts.before[0]))
    yield tokensOf(
      tokens,
      ahead.findLast((run) => tells(tokens, run)),
    );
  const { after } = parts;
  // "followed weeks of talks": what a length is of says nothing without it.
  yield [...withoutPreposition(before), ...(after[0]?.lower === 'of' ? [] : after)];
  yield after;
  const told = behind.filter(({ first }) => !prepositions.has(lowerAt(tokens, first)) && !isQuoted(document, first));
  // What goes on with a verb has its subject before the span.
  const [opening, next] = told.filter(({ first }) => !isFiniteVerb(lowerAt(tokens, first)));
  yield tokensOf(tokens, opening);
  // "the ferry, the oldest of the fleet, sank": the subject goes on behind what is said of it.
  const predicate = opening && told.slice(1).find(({ first }) => isFiniteVerb(lowerAt(tokens, first)));
  yield [...tokensOf(tokens, opening), ...tokensOf(tokens, predicate)];
  yield [...tokensOf(tokens, opening), ...tokensOf(tokens, next)];
}

/** A run that makes a clause of its own. */
function tells(tokens: readonly Token[], { first, end }: Run): boolean {
  return (
    !opensRelative(tokens[first]) && !prepositions.has(lowerAt(tokens, first)) && hasVerb(tokens.slice(first, end))
  );
}

const opensRelative = (token: Token | undefined): boolean => token !== undefined && relatives.has(token.lower);

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'that', 'where', 'when']);

/** "About 40 jobs, or a tenth, will go": a verb at the head of its run has its subject in the first one. */
function withSubject(
  tokens: readonly Token[],
  { ahead, behind }: Record<'ahead' | 'behind', readonly Run[]>,
  before: readonly Token[],
): readonly Token[] {
  const [verb] = before;
  const [subject] = ahead;
  if (!verb || !subject || !isFiniteVerb(verb.lower) || opensBadlyAt(tokens, subject)) return before;
  // "The trust, founded in 1990, has": no verb of its own.
  if (behind.some(({ first }) => isFiniteVerb(lowerAt(tokens, first)))) return before;
  return [...tokensOf(tokens, subject), ...before];
}

const opensBadlyAt = (tokens: readonly Token[], { first }: Run): boolean =>
  clauseOpeners.has(lowerAt(tokens, first)) || prepositions.has(lowerAt(tokens, first));

/** "He was fined after a trial that lasted": the words from the last one on that opens a clause. */
function lastClause(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (!token || !isSubordinator(token)) continue;
    const clause = tokens.slice(at + 1);
    if (clause.length >= LEAST_CLAUSE && hasVerb(clause)) return clause;
  }
  return [];
}

const LEAST_CLAUSE = 3;

const subordinators: ReadonlySet<string> = new Set(
  'that when while as after before because although though since until if unless which'.split(' '),
);
const isSubordinator = wordTest(({ lower }) => subordinators.has(lower));

/** "The trial lasted nine weeks and cost": the subject with the last of its verbs. */
function lastPredicate(tokens: readonly Token[]): readonly Token[] {
  const joint = tokens.findLastIndex(
    ({ lower }, at) => (lower === 'and' || lower === 'but') && isFiniteVerb(lowerAt(tokens, at + 1)),
  );
  if (joint < 0) return tokens;
  const verb = tokens.findIndex(isVerb);
  return joint > verb && verb > 0 ? [...tokens.slice(0, verb), ...tokens.slice(joint + 1)] : tokens;
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

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => at > 0 && isVerb(token)) && tokens[0]?.lower.endsWith('ing') !== true;
}

const isVerb = wordTest(({ lower }) => isFiniteVerb(lower));

/** Whether a lower-case word is an auxiliary or a verb in the past, as far as its form tells. */
export function isFiniteVerb(word: string): boolean {
  return finiteForms.has(word) || (word.endsWith('ed') && !participialAdjectives.has(word));
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The part that tells: from the last word that opens a clause early on, to the next one, no longer than a label. */
function cut(tokens: readonly Token[]): readonly Token[] {
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

/** What follows the last "and" behind a number: "the fire of 1989 and the flood of" is of the flood. */
function sinceLastFigure(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.findLastIndex(({ lower }) => lower === 'and' || lower === 'but');
  const isApart = and >= 0 && tokens.length - and > 2 && tokens.slice(0, and).some(({ kind }) => kind === 'number');
  return isApart ? tokens.slice(and + 1) : tokens;
}

function isQuoted({ tokens, text }: Document, first: number): boolean {
  const start = tokens[first]?.start ?? 0;
  return /["“‘]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
}

const opensBadly = wordTest(
  ({ lower }) => clauseOpeners.has(lower) || prepositions.has(lower) || rateAdverbs.has(lower),
);

function withoutPreposition(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex((token) => !isDangler(token));
  return tokens.slice(0, end + 1);
}

/** Some tokens as one line of text, without words at the end that lead nowhere. */
function spoken(tokens: readonly Token[]): string {
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

const isDangler = wordTest(({ lower }) => danglers.has(lower));
const opensClause = wordTest(({ lower }) => clauseOpeners.has(lower));
const leadsNowhere = wordTest(
  ({ lower, kind }) => danglers.has(lower) || figureLeads.has(lower) || kind === 'punctuation',
);
