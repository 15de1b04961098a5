import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Written out in full, from the scheme on: browsers read `http:x`, `\t//x` and `\\x` as other places. */
const absolute = /^(?:https?:\/\/[^\s\\]+|mailto:[^\s\\]+)$/iu;

/** Keeps links that lead to a web or mail address as written, and leaves the words of all others. */
export default function rehypeLinks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, { type: 'element', tagName: 'a' } as const, (node: Element, index, parent) => {
      const { href } = node.properties;
      if (typeof href === 'string' && absolute.test(href)) return undefined;
      if (index === undefined || parent === undefined) return undefined;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
  };
}
