import type { Root } from 'hast';
import type { Block } from '../claims/text/index.ts';
import { type Excess, findDeepBlock, findExcess } from './limits.ts';
import { parse, toSafeTree } from './pipeline.ts';
import { layOut } from './text.ts';

/** A sanitised article, serialisable; its text nodes in order are the article's text (see `text.ts`). */
export type ArticleTree = Root;

export interface MarkdownReading {
  readonly tree: ArticleTree;
  /** Blocks joined by a blank line, soft breaks as line breaks: what claims are read from and point into. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Reads an article's Markdown, without frontmatter; refuses what would stall or overflow the parser. */
export function readMarkdown(source: string): MarkdownReading | { readonly excess: Excess } {
  const body = source.replaceAll(/\r\n?/gu, '\n');
  const early = findExcess(body);
  if (early) return { excess: early };
  const markdown = parse(body);
  const deep = findDeepBlock(markdown);
  if (deep) return { excess: deep };
  const tree = toSafeTree(markdown);
  return { tree, ...layOut(tree) };
}
