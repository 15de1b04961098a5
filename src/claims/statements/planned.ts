import { planningWords } from '../lexicon/recurring-events.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../text/locate.ts';

const clauseMarks: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?']);

/** Tokens behind a figure in which the verb of what is counted begins: "900 jobs in the port will go". */
const VERB_WITHIN = 4;

/** "is expected to open on Friday": a word of planning before a date or a figure, in its own run of words, or right behind it. */
export function isPlanned(document: Document, span: Span): boolean {
  const sentence = sentenceAt(document, span.start);
  const first = sentence?.firstToken ?? 0;
  for (let at = firstTokenAt(document, span.start) - 1; at >= first; at--) {
    const token = document.tokens[at];
    if (token === undefined || clauseMarks.has(token.text)) break;
    if (planningWords.has(token.lower)) return true;
  }
  const behind = firstTokenFrom(document, span.end);
  const near = document.tokens.slice(behind, Math.min(behind + VERB_WITHIN, sentence?.endToken ?? behind));
  const end = near.findIndex(({ text }) => clauseMarks.has(text));
  return (end < 0 ? near : near.slice(0, end)).some(({ lower }) => modals.has(lower));
}

const modals: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'must']);
