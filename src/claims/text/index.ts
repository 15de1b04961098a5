import type { ArticleInput, Block, Document, Sentence, Token } from './document.ts';

export type { ArticleInput, Block, Document, Sentence, Token } from './document.ts';

/** Cuts a text into blocks, sentences and tokens. */
export function readDocument(input: ArticleInput): Document {
  const blocks = input.blocks ?? paragraphs(input.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, span] of blocks.entries()) {
    const text = input.text.slice(span.start, span.end);
    for (const found of text.matchAll(/\S.*?(?:[.!?]+["'”’]*(?=\s|$)|$)/gsu)) {
      const start = span.start + found.index;
      const firstToken = tokens.length;
      tokens.push(...tokenise(found[0], start));
      sentences.push({
        start,
        end: start + found[0].length,
        index: sentences.length,
        block,
        firstToken,
        endToken: tokens.length,
      });
    }
  }
  return { id: input.id, text: input.text, reference: input.reference, blocks, sentences, tokens };
}

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/\S(?:.*?\S)??(?=\s*?\n\s*?\n|\s*$)/gsu)].map((found) => ({
    type: 'paragraph',
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function tokenise(text: string, offset: number): Token[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}[\p{N}.,]*\p{N}|\p{N}|[^\s]/gu)].map((found) => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
    text: found[0],
    lower: found[0].toLowerCase().replaceAll('’', "'"),
    kind: /^\p{L}/u.test(found[0]) ? 'word' : /^\p{N}/u.test(found[0]) ? 'number' : 'punctuation',
  }));
}
