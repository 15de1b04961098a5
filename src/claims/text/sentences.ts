import { leavesOpen } from './abbreviation-end.ts';
import { linePieces } from './blocks.ts';
import type { Block, Sentence, Token } from './document.ts';
import { listStarts } from './lists.ts';
import { nextSentence } from './sentence-end.ts';
import { addTokens } from './tokens.ts';

interface Piece {
  readonly block: number;
  readonly firstToken: number;
}

/** Tokens of all blocks, and the sentences that they make, both in text order. */
export function readSentences(
  text: string,
  blocks: readonly Block[],
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const tokens: Token[] = [];
  const pieces: Piece[] = [];
  for (const [block, span] of blocks.entries()) {
    for (const piece of linePieces(text, span)) {
      const firstToken = tokens.length;
      addTokens(text, piece, tokens);
      if (firstToken > 0 && leavesOpen(tokens, firstToken - 1)) continue;
      if (tokens.length > firstToken) pieces.push({ block, firstToken });
    }
  }
  return { tokens, sentences: sentencesOf(tokens, pieces) };
}

function sentencesOf(tokens: readonly Token[], pieces: readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, { block, firstToken }] of pieces.entries()) {
    const endOfPiece = pieces[index + 1]?.firstToken ?? tokens.length;
    const starts = sentenceStarts(tokens, firstToken, endOfPiece);
    for (const [at, from] of starts.entries()) {
      const to = starts[at + 1] ?? endOfPiece;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      sentences.push({ start, end, index: sentences.length, block, firstToken: from, endToken: to });
    }
  }
  return sentences;
}

/**
 * In tokens. No sentence of news is longer; a text without full stops is cut here, so that whoever reads a sentence
 * whole for each thing in it takes no more than so long for each.
 */
const LONGEST_SENTENCE = 300;

/** Indices of the tokens that start a sentence, of those from `first` up to `end`. */
function sentenceStarts(tokens: readonly Token[], first: number, end: number): number[] {
  const starts = [first];
  const items = listStarts(tokens, first, end);
  let from = first;
  for (let index = first; index < end; index += 1) {
    const isCut = (items.size > 0 && items.has(index + 1)) || index - from >= LONGEST_SENTENCE;
    const next = isCut ? index + 1 : nextSentence(tokens, from, index);
    if (next === undefined || next >= end) continue;
    starts.push(next);
    from = next;
    index = next - 1;
  }
  return starts;
}
