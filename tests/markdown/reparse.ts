import type { Element, Root, RootContent, Text } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

const parse = rehypeRaw();

/** Reads HTML as a browser does. */
export function reparse(html: string): Root {
  return parse({ type: 'root', children: [{ type: 'raw', value: html } as RootContent] }, new VFile());
}

export function elementsOf(tree: Root): readonly Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    elements.push(element);
  });
  return elements;
}

/** All text of a tree, without anything between blocks. */
export function textOf(tree: Root | Element): string {
  let text = '';
  visit(tree, 'text', (node: Text) => {
    text += node.value;
  });
  return text;
}
