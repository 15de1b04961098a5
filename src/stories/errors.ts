/** One thing that an editor has to mend, with its place. */
export interface Problem {
  /** As it was given or found: relative to where the command was called, where that is possible. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** Content that cannot be published as it is. Carries every problem of the folder, by file and place. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    super(sorted.map(describe).join('\n'));
    this.problems = sorted;
  }
}

/** `path:line:column expected X, not Y. What to do.` */
export function describe({ file, line, column, expected, found, fix }: Problem): string {
  return `${file}:${line}:${column} expected ${expected}, not ${found}. ${fix}`;
}

/** What went wrong, before its place is known. */
export type Fault = Omit<Problem, 'file' | 'line' | 'column'>;

/** Every fault that can be found, with its words. */
export const faults = {
  noFolder: () =>
    fault('a folder of stories or of one story', 'a file, or a path that leads nowhere', 'Check the path.'),
  noStoryFile: () =>
    fault(
      'a story.yaml in the folder',
      'none',
      'Add one that holds at least a line `title: …`; README.md has an example.',
    ),
  noArticles: () =>
    fault('at least one article, a .md file', 'none', 'Put each report into a Markdown file of its own.'),
  badId: (what: string, name: string) =>
    fault(
      `the name of ${what} to hold a letter of a-z or a digit`,
      quoted(name),
      'Rename it: the name becomes its address on the site.',
    ),
  reservedId: (name: string) =>
    fault('a name that the site or a file system does not use itself', quoted(name), 'Rename it.'),
  sameId: (id: string, other: string) =>
    fault(`one article with the id ${quoted(id)}`, `another beside ${other}`, 'Rename one of the two files.'),
  misplacedArticle: () =>
    fault('articles right in the folder of their story', 'one in a folder within', 'Move it beside story.yaml.'),
  otherExtension: (name: string) =>
    fault('articles with the extension .md', quoted(name), 'Rename it to end in .md, or give notes another extension.'),
  tooLarge: (limit: number, size: number) =>
    fault(`at most ${limit} bytes`, `${size}`, 'Keep the report itself and leave out what is not part of it.'),
  badUtf8: () => fault('UTF-8', 'bytes that are none', 'Save the file in UTF-8.'),
  emptyBody: () => fault('the text of the report', 'nothing', 'Put the report below the frontmatter.'),
  openFrontmatter: () => fault('a line `---` that ends the frontmatter', 'the end of the file', 'Add it.'),
  largeFrontmatter: (limit: number) =>
    fault(
      `at most ${limit} characters of frontmatter`,
      'more',
      'Keep the details short; the report goes below the second `---`.',
    ),
  badYaml: (reason: string) =>
    fault('YAML', `this: ${reason}`, 'Write one `key: value` a line; put a value that holds `: ` or `#` in quotes.'),
  notRecord: () => fault('lines of `key: value`', 'another form', 'Write one `key: value` a line.'),
  notList: () => fault('a list of entries, each behind a `-`', 'another form', 'Begin each entry with `- `.'),
  badEntry: (found: string) =>
    fault('an entry of `edit: …` and its lines', found, 'README.md has an example of every kind.'),
  badPart: (key: string, expected: string, found: string) =>
    fault(`${quoted(key)} to be ${expected}`, found, 'Correct it; README.md has an example of every kind.'),
  alias: () =>
    fault(
      'plain values',
      'a YAML anchor or alias',
      'Write the value out; put a value that begins with & or * in quotes.',
    ),
  forbiddenKey: (key: string) => fault('a known key', quoted(key), 'Remove it.'),
  unknownKey: (key: string, known: readonly string[]) =>
    fault(`one of ${known.join(', ')}`, quoted(key), `Remove it, or correct its spelling.`),
  missingKey: (key: string) => fault(`the key ${quoted(key)}`, 'none', `Add a line \`${key}: …\`.`),
  badValue: (key: string, expected: string, found: string) =>
    fault(
      `${quoted(key)} to be ${expected}`,
      found,
      'Correct it, or leave it out where the document does not state it.',
    ),
  unknownArticle: (id: string) =>
    fault('the id of an article of this story', quoted(id), 'Write the name of its file without .md.'),
  badLedger: (expected: string, found: string) =>
    fault(
      expected,
      found,
      'Take the file from the last commit that was published, then run `npm run permalinks`; of two lines for one id keep the one that was published first.',
    ),
  excess: (expected: string, found: string) =>
    fault(expected, found, 'Remove what is not part of the report, or part the text into paragraphs.'),
} as const;

function fault(expected: string, found: string, fix: string): Fault {
  return { expected, found, fix };
}

function quoted(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
