import type { Nodes, Root } from 'mdast';

/** Quotations and list items within each other. */
const MAX_BLOCK_DEPTH = 64;
/** A long report has hundreds of lines; each costs a parser the same, whatever stands on it. */
const MAX_LINES = 10_000;
/** Quotation and list markers in one article. */
const MAX_MARKERS = 5_000;
/** Emphasis and link marks: within a paragraph, parsers take time in the square of their number. */
const MAX_MARKS = { paragraph: 500, article: 10_000 };
/** HTML tags and autolinks in one article. */
const MAX_TAGS = 500;
/** Spaces and tabs in a row. */
const MAX_SPACES = 256;

export const tooManySpaces = new RegExp(`[ \\t]{${MAX_SPACES + 1}}`, 'u');
/** `* * *`, `> >`, `- 1.`: what a line may begin with before its words. */
const markersBefore = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u;
/** A line without words ends the paragraph before it, and a bullet begins a new one. */
const parts = /^[ \t>]*(?:[-*+][ \t]|$)/u;

/** What makes a text too costly to parse. */
export interface Excess {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** Looks, in one pass over the lines, for what stalls or overflows Markdown and HTML parsers. */
export function findExcess(body: string): Excess | undefined {
  const counts = { paragraph: 0, marks: 0, markers: 0, tags: 0 };
  for (const [index, line] of body.split('\n').entries()) {
    const expected = index < MAX_LINES ? exceeded(line, counts) : `at most ${MAX_LINES} lines`;
    if (expected !== undefined) return { line: index + 1, expected, found: 'more' };
  }
  return undefined;
}

/** Looks for quotations and lists nested deeper than the limit; walks without recursion, as the tree may be deep. */
export function findDeepBlock(tree: Root): Excess | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, depth } = top;
    const within = node.type === 'blockquote' || node.type === 'listItem' ? depth + 1 : depth;
    if (within > MAX_BLOCK_DEPTH)
      return { line: node.position?.start.line ?? 1, expected: depthLimit, found: 'deeper' };
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: within });
  }
  return undefined;
}

const depthLimit = `quotations and lists nested at most ${MAX_BLOCK_DEPTH} deep`;

/** Counts a line, and tells the limit that it exceeds. */
function exceeded(
  line: string,
  counts: { paragraph: number; marks: number; markers: number; tags: number },
): string | undefined {
  const markers = count(markersBefore.exec(line)?.[0] ?? '', /[>\-*+.)]/gu);
  const marks = count(line, /[*_[\]`<!&\\]/gu);
  counts.markers += markers;
  counts.marks += marks;
  counts.paragraph = parts.test(line) ? marks : counts.paragraph + marks;
  counts.tags += count(line, /<[a-z/!?]/giu);
  if (markers > MAX_BLOCK_DEPTH) return depthLimit;
  if (counts.markers > MAX_MARKERS) return `at most ${MAX_MARKERS} quotation and list markers in an article`;
  const limit = (most: number, where: string) => `at most ${most} of the marks * _ [ ] \` < ! & \\ in ${where}`;
  if (counts.paragraph > MAX_MARKS.paragraph) return limit(MAX_MARKS.paragraph, 'a paragraph');
  if (counts.marks > MAX_MARKS.article) return limit(MAX_MARKS.article, 'an article');
  if (counts.tags > MAX_TAGS) return `at most ${MAX_TAGS} HTML tags in an article`;
  return tooManySpaces.test(line) ? `at most ${MAX_SPACES} spaces in a row` : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
