import { clauseOpeners, prepositions } from '../lexicon/phrases.ts';
import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from './document.ts';
import { sentenceAt } from './locate.ts';
import { cut, hasVerb, isDangler, isFiniteVerb, isVerb, lowerAt, spoken } from './phrases.ts';
import { apartFrom, type Run, runsAround, tokensOf } from './runs.ts';
import { wordTest } from './words.ts';

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

function withoutPreposition(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex((token) => !isDangler(token));
  return tokens.slice(0, end + 1);
}
