import type { ElementContent, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { isBlock } from './elements.ts';

const parseRaw = rehypeRaw();

/**
 * Parses raw HTML where it stands. Each run of inline nodes is parsed on its own, so that a tag left open ends with
 * its paragraph: parsed as one page, a few hundred open tags would be repeated in every block that follows.
 */
export default function rehypeInlineHtml(): (tree: Root) => void {
  return (tree) => {
    tree.children = parseRuns(tree.children);
  };
}

function parseRuns<Child extends RootContent | ElementContent>(children: readonly Child[]): ElementContent[] {
  const parsed: ElementContent[] = [];
  let run: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'doctype') continue;
    if (isBlock(child)) {
      parsed.push(...parseRun(run), { ...child, children: parseRuns(child.children) });
      run = [];
    } else run.push(child);
  }
  return [...parsed, ...parseRun(run)];
}

function parseRun(run: readonly ElementContent[]): readonly ElementContent[] {
  if (!run.some(holdsRaw)) return run;
  const { children } = parseRaw({ type: 'root', children: [...run] }, new VFile());
  return children.filter((node) => node.type !== 'doctype');
}

function holdsRaw(node: ElementContent): boolean {
  return node.type === 'raw' || (node.type === 'element' && node.children.some(holdsRaw));
}
