import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isHeading } from './elements.ts';

/** An article's headings begin here, under the page's own `h1`. */
export const TOP_HEADING = 2;

/** Renumbers headings: the first is the highest, and none is more than one step below the one before it. */
export default function rehypeHeadings(): (tree: Root) => void {
  return (tree) => {
    // Levels as written, of the headings that the next one may stand under.
    const above: number[] = [];
    visit(tree, 'element', (node: Element) => {
      if (!isHeading(node)) return;
      const written = Number(node.tagName.slice(1));
      while (above.length > 0 && (above.at(-1) ?? 0) >= written) above.pop();
      above.push(written);
      rename(node, `h${Math.min(6, TOP_HEADING + above.length - 1)}`);
    });
  };
}

function rename(heading: Element, tagName: string): void {
  heading.tagName = tagName;
}
