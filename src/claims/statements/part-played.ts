import { doerWords, suffererWords } from '../lexicon/parts-played.ts';
import type { Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../text/locate.ts';

/** What somebody is told to have done or suffered in what is reported. */
export type PartPlayed = 'doer' | 'sufferer';

/** Tokens before and behind somebody in which that stands. */
const BEFORE = 4;
const BEHIND = 7;

/**
 * The part of somebody without a name by the nearest word that tells it: before ("killed a 9-year-old boy"), else behind
 * ("a boy, 9, was hurt", "a boy accused of arson"). Undefined where none does.
 */
export function partPlayed(document: Document, { start, end }: Span): PartPlayed | undefined {
  const sentence = sentenceAt(document, start);
  if (!sentence) return undefined;
  const { tokens } = document;
  const at = firstTokenAt(document, start);
  const before = tokens.slice(Math.max(sentence.firstToken, at - BEFORE), at).reverse();
  const from = firstTokenFrom(document, end);
  const behind = tokens.slice(from, Math.min(sentence.endToken, from + BEHIND));
  return partAmong(clauseOf(before)) ?? partAmong(behind);
}

/** Up to the first mark that parts two clauses. */
function clauseOf(run: readonly Token[]): readonly Token[] {
  const stop = run.findIndex(
    ({ text }) => text === ';' || text === ':' || text === '-' || text === '–' || text === '—',
  );
  return stop < 0 ? run : run.slice(0, stop);
}

function partAmong(run: readonly Token[]): PartPlayed | undefined {
  const telling = run.find(({ lower }) => doerWords.has(lower) || suffererWords.has(lower));
  if (telling === undefined) return undefined;
  return doerWords.has(telling.lower) ? 'doer' : 'sufferer';
}
