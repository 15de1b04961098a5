import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from './document.ts';
import { firstTokenAt, firstTokenFrom } from './locate.ts';
import { wordTest } from './words.ts';

/** Tokens `[first, end)` between two marks. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The run of a sentence that a span stands in or begins before, those ahead of it and those behind it. */
export function runsAround(
  document: Document,
  sentence: Sentence,
  span: Span,
): { ahead: readonly Run[]; own: Run | undefined; behind: readonly Run[] } {
  const runs = runsOf(document, sentence);
  const own = runs.findIndex(({ end }) => (document.tokens[end - 1]?.end ?? 0) > span.start);
  return { ahead: own < 0 ? [] : runs.slice(0, own), own: runs[own], behind: runs.slice(own + 1) };
}

/** The tokens of a run before a span, and those behind it. */
export function apartFrom(
  document: Document,
  run: Run | undefined,
  span: Span,
): { readonly before: readonly Token[]; readonly after: readonly Token[] } {
  if (!run) return { before: [], after: [] };
  const { tokens } = document;
  return {
    before: tokens.slice(run.first, Math.max(run.first, Math.min(run.end, firstTokenAt(document, span.start)))),
    after: tokens.slice(Math.max(run.first, firstTokenFrom(document, span.end)), run.end),
  };
}

/** The tokens of a run; none where there is no run. */
export function tokensOf(tokens: readonly Token[], run: Run | undefined): readonly Token[] {
  return run ? tokens.slice(run.first, run.end) : [];
}

/** Claims come in the order of the text, so most ask for the sentence that was asked for last. */
let last: { readonly sentence: Sentence; readonly runs: readonly Run[] } | undefined;

function runsOf({ tokens }: Document, sentence: Sentence): readonly Run[] {
  if (last?.sentence !== sentence)
    last = { sentence, runs: runsBetweenMarks(tokens, sentence.firstToken, sentence.endToken) };
  return last.runs;
}

/** Runs of tokens between commas, dashes, brackets and quotation marks. */
export function runsBetweenMarks(tokens: readonly Token[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  let first = from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    const isOver = at === to || token === undefined || isBreak(token);
    if (!isOver) continue;
    if (at > first) runs.push({ first, end: at });
    first = at + 1;
  }
  return runs;
}

const isBreak = wordTest(({ text }) => /^[,;:()–—"“”.!?]$/u.test(text));
