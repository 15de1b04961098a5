import type { Element, Nodes } from 'hast';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const containers = ['ul', 'ol', 'li', 'blockquote'] as const;
const blocks = [...headings, ...containers, 'p', 'pre', 'hr'] as const;

type Named<Name extends string> = Element & { tagName: Name };

/** An element that parts the text before it from the text after it. */
export function isBlock(node: Nodes): node is Named<(typeof blocks)[number]> {
  return isNamed(node, blocks);
}

/** A block that holds other blocks; list items may hold words of their own beside them. */
export function isContainer(node: Nodes): node is Named<(typeof containers)[number]> {
  return isNamed(node, containers);
}

export function isHeading(node: Nodes): node is Named<(typeof headings)[number]> {
  return isNamed(node, headings);
}

function isNamed(node: Nodes, names: readonly string[]): boolean {
  return node.type === 'element' && names.includes(node.tagName);
}
