import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { isBlock, isContainer } from './elements.ts';

type Content = RootContent | ElementContent;

/**
 * Brings a sanitised tree into one form, so that its text can be told node by node: blocks hold either blocks or
 * words, words stand in `p`, headings, `pre` or `li`, no block begins or ends in space, nothing is empty, and every
 * `br` is followed by a line break in the text.
 */
export default function rehypeSettle(): (tree: Root) => Root {
  return (tree) => ({ type: 'root', children: settleFlow(tree.children, true) });
}

/** Settles what stands in the root, a quotation (`wrap`: loose words become paragraphs) or a list item. */
function settleFlow(children: readonly Content[], wrap: boolean): ElementContent[] {
  const settled: ElementContent[] = [];
  for (const part of partsOf(unwrapAroundBlocks(children))) {
    if (Array.isArray(part)) {
      const words = settleWords(part);
      if (words.length > 0) settled.push(...(wrap ? [element('p', words)] : words));
    } else settled.push(...settleBlock(part));
  }
  return settled;
}

function settleBlock(block: Element): Element[] {
  const { tagName, properties, children } = block;
  if (tagName === 'hr') return [element('hr', [])];
  if (tagName === 'ul' || tagName === 'ol') {
    const items = children.flatMap((child) => {
      if (child.type === 'text' && child.value.trim() === '') return [];
      return settleItem(child.type === 'element' && child.tagName === 'li' ? child.children : [child]);
    });
    return items.length > 0 ? [{ type: 'element', tagName, properties, children: items }] : [];
  }
  const settled = isContainer(block) ? settleFlow(children, true) : settleWords(children);
  return settled.length > 0 ? [element(tagName, settled)] : [];
}

function settleItem(children: readonly ElementContent[]): Element[] {
  const settled = settleFlow(children, false);
  return settled.length > 0 ? [element('li', settled)] : [];
}

/** Cuts children into blocks, and runs of words between them. */
function partsOf(children: readonly ElementContent[]): (Element | ElementContent[])[] {
  const parts: (Element | ElementContent[])[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (isBlock(child)) parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else parts.push([child]);
  }
  return parts;
}

/** Takes away inline elements, paragraphs and headings that raw HTML has put around blocks. */
function unwrapAroundBlocks(children: readonly Content[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    if (child.tagName === 'li') return [child];
    if (isContainer(child) || !child.children.some(holdsBlock)) return [child];
    return unwrapAroundBlocks(child.children);
  });
}

function holdsBlock(node: ElementContent): boolean {
  return isBlock(node) || (node.type === 'element' && node.children.some(holdsBlock));
}

/** Words of one block: controls out, breaks made lines, no space at either end, no empty element. */
function settleWords(children: readonly ElementContent[]): ElementContent[] {
  const cleaned = cleanWords(children);
  trimStart(cleaned);
  trimEnd(cleaned);
  return cleaned.some(hasText) ? cleaned.filter((node) => hasText(node) || isBreak(node)) : [];
}

function cleanWords(children: readonly ElementContent[]): ElementContent[] {
  const cleaned: ElementContent[] = [];
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') cleaned.push(text(withoutControls(child.value)));
    else if (child.type === 'element' && isBreak(child)) {
      cleaned.push(element('br', []));
      const next = children[index + 1];
      if (next?.type !== 'text' || !next.value.startsWith('\n')) cleaned.push(text('\n'));
    } else if (child.type === 'element') {
      const inner = cleanWords(child.children);
      if (inner.some(hasText)) cleaned.push({ ...element(child.tagName, inner), properties: child.properties });
    }
  }
  return cleaned;
}

function trimStart(nodes: ElementContent[]): boolean {
  for (const node of nodes) {
    if (node.type === 'text') node.value = node.value.replace(/^[ \t\n]+/u, '');
    if (node.type === 'element' ? trimStart(node.children) : hasText(node)) return true;
  }
  return false;
}

function trimEnd(nodes: ElementContent[]): boolean {
  for (const node of nodes.toReversed()) {
    if (node.type === 'text') node.value = node.value.replace(/(?<![ \t\n])[ \t\n]+$/u, '');
    if (node.type === 'element' ? trimEnd(node.children) : hasText(node)) return true;
  }
  return false;
}

/** Line ends as "\n"; C0 and C1 controls, byte order marks and tag characters never show and can hide words. */
function withoutControls(value: string): string {
  return value.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\t\n]|\uFEFF|[\u{E0000}-\u{E007F}]/gu, '');
}

function hasText(node: ElementContent): boolean {
  return node.type === 'text' ? node.value !== '' : node.type === 'element' && node.children.some(hasText);
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
