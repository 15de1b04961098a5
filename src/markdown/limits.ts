import type { Nodes, Root } from 'mdast';

/** Blocks within blocks. */
export const MAX_BLOCK_DEPTH = 64;
/** Emphasis and link marks in one paragraph: parsers take time in the square of their number. */
const MAX_MARKS = 500;
/** HTML tags and autolinks in one article. */
const MAX_TAGS = 500;
/** Columns before the first character of a line. */
const MAX_INDENT = 256;

/** What makes a text too costly to parse. */
export interface Excess {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** Looks, in one pass over the lines, for what stalls or overflows Markdown and HTML parsers. */
export function findExcess(body: string): Excess | undefined {
  let marks = 0;
  let tags = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const at = index + 1;
    const start = line.search(/[^ \t]/u);
    if (start > MAX_INDENT) return excess(at, `at most ${MAX_INDENT} spaces before a line`, `${start}`);
    const depth = markersBefore(line);
    if (depth > MAX_BLOCK_DEPTH) return tooDeep(at, depth);
    // A line without words ends the paragraph, a bullet begins a new one.
    if (/^[ \t>]*(?:[-*+][ \t]|$)/u.test(line)) marks = 0;
    marks += count(line, /[*_[\]`<!&]/gu);
    if (marks > MAX_MARKS) {
      return excess(at, `at most ${MAX_MARKS} of the marks * _ [ ] \` < ! & in one paragraph`, 'more');
    }
    tags += count(line, /<[a-z/!?]/giu);
    if (tags > MAX_TAGS) return excess(at, `at most ${MAX_TAGS} HTML tags in an article`, 'more');
  }
  return undefined;
}

/** Looks for blocks nested deeper than the limit; walks without recursion, as the tree may be deep. */
export function findDeepBlock(tree: Root): Excess | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, depth } = top;
    if (depth > MAX_BLOCK_DEPTH) return tooDeep(node.position?.start.line ?? 1, depth);
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function tooDeep(line: number, depth: number): Excess {
  return excess(line, `blocks nested at most ${MAX_BLOCK_DEPTH} deep`, `${depth}`);
}

function excess(line: number, expected: string, found: string): Excess {
  return { line, expected, found };
}

/** Counts the quotation and list markers that a line begins with: each opens a block. */
function markersBefore(line: string): number {
  const prefix = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? '';
  return count(prefix, /[>\-*+.)]/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
