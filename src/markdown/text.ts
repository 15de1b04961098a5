import type { Element, ElementContent, Root, Text } from 'hast';
import type { Block } from '../claims/text/index.ts';
import { isBlock, isHeading } from './elements.ts';

const BETWEEN_BLOCKS = '\n\n';

/** A text node of an article with its place in the article's text. */
export interface PlacedText {
  readonly node: Text;
  readonly start: number;
}

/** Tells the text of a settled tree, and its blocks. */
export function layOut(tree: Root): { text: string; blocks: readonly Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let end = -BETWEEN_BLOCKS.length;
  for (const { type, nodes } of leaves(tree.children, 'paragraph')) {
    const value = nodes.map((node) => node.value).join('');
    const start = end + BETWEEN_BLOCKS.length;
    end = start + value.length;
    parts.push(value);
    blocks.push({ type, start, end });
  }
  return { text: parts.join(BETWEEN_BLOCKS), blocks };
}

/** Tells where in the text each text node of a settled tree stands, in text order. */
export function placeTexts(tree: Root): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  let start = 0;
  for (const { nodes } of leaves(tree.children, 'paragraph')) {
    for (const node of nodes) {
      placed.push({ node, start });
      start += node.value.length;
    }
    start += BETWEEN_BLOCKS.length;
  }
  return placed;
}

interface Leaf {
  readonly type: Block['type'];
  readonly nodes: readonly Text[];
}

/** The runs of words of a settled tree: what stands in one paragraph, heading or item, up to the next block. */
function* leaves(children: readonly Root['children'][number][], type: Block['type']): Generator<Leaf> {
  let nodes: Text[] = [];
  for (const child of children) {
    if (isBlock(child)) {
      if (nodes.length > 0) yield { type, nodes };
      nodes = [];
      yield* leaves(child.children, typeWithin(child, type));
    } else if (child.type === 'text' || child.type === 'element') collect(child, nodes);
  }
  if (nodes.length > 0) yield { type, nodes };
}

function typeWithin(block: Element, outer: Block['type']): Block['type'] {
  if (isHeading(block)) return 'heading';
  if (block.tagName === 'blockquote') return 'quote';
  return block.tagName === 'li' && outer !== 'quote' ? 'item' : outer;
}

function collect(node: ElementContent, into: Text[]): void {
  if (node.type === 'text') into.push(node);
  else if (node.type === 'element') for (const child of node.children) collect(child, into);
}
