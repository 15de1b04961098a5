import type { Block } from '../claims/text/index.ts';
import { type ArticleTree, readMarkdown } from '../markdown/read.ts';
import { faults, type Problem } from './errors.ts';
import { fileFault, placeFault } from './place.ts';
import { type Frontmatter, frontmatter } from './schema.ts';
import { decode } from './source.ts';
import { readYaml } from './yaml.ts';

const MAX_FRONTMATTER = 16 * 1024;

/** One report as its file states it, ready to be read for claims. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly frontmatter: Frontmatter;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tree: ArticleTree;
  /** ISO day or time that relative dates are read from; absent where neither article nor story states one. */
  readonly reference: string | undefined;
  /** Whether the reference is the article's own. */
  readonly dated: boolean;
}

export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads an article's file. `storyDate` is the reference of an article that states no date. */
export function readArticle(
  { id, file, bytes }: ArticleFile,
  storyDate: string | undefined,
): Article | { readonly problems: readonly Problem[] } {
  const source = decode(file, bytes);
  if (typeof source !== 'string') return { problems: [source] };
  const parts = splitFrontmatter(file, source);
  if ('problem' in parts) return { problems: [parts.problem] };
  const stated = readYaml({ file, source, ...parts.yaml }, frontmatter);
  const reading = readMarkdown(source.slice(parts.bodyStart));
  const problems = 'problems' in stated ? [...stated.problems] : [];
  if ('excess' in reading) {
    const { line, expected, found } = reading.excess;
    const offset = parts.bodyStart + lineStart(source.slice(parts.bodyStart), line);
    problems.push(placeFault(file, source, offset, faults.excess(expected, found)));
  } else if (reading.text === '') problems.push(placeFault(file, source, source.length, faults.emptyBody()));
  if ('problems' in stated || 'excess' in reading || problems.length > 0) return { problems };
  const { published } = stated.value;
  return {
    id,
    file,
    frontmatter: stated.value,
    ...reading,
    reference: published ?? storyDate,
    dated: published !== undefined,
  };
}

/** Where the YAML between two lines `---` stands, and where the text below it begins. */
function splitFrontmatter(
  file: string,
  source: string,
): { yaml: { start: number; end: number }; bodyStart: number } | { problem: Problem } {
  const opening = /^---[ \t]*(?:\r\n?|\n)/u.exec(source);
  if (!opening) return { yaml: { start: 0, end: 0 }, bodyStart: 0 };
  const start = opening[0].length;
  const closing = /^---[ \t]*$/gmu;
  closing.lastIndex = start;
  const found = closing.exec(source);
  if (!found) return { problem: fileFault(file, faults.openFrontmatter()) };
  if (found.index - start > MAX_FRONTMATTER) {
    return { problem: fileFault(file, faults.largeFrontmatter(MAX_FRONTMATTER)) };
  }
  return { yaml: { start, end: found.index }, bodyStart: found.index + found[0].length };
}

function lineStart(text: string, line: number): number {
  let offset = 0;
  for (const [index, ending] of [...text.matchAll(/\r\n?|\n/gu)].entries()) {
    if (index + 1 >= line) break;
    offset = ending.index + ending[0].length;
  }
  return offset;
}
