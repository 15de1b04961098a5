import type { ClaimKind } from '../../claims/schema.ts';
import type { QuoteReference } from './quotes.ts';
import type { PlacedEdit } from './schema.ts';

/** What is wrong with an entry: what was expected, what was found, and what to do. */
export interface EditFault {
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

export interface EditProblem extends EditFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Edits that do not apply to the story as it is. Carries every one of them. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly problems: readonly EditProblem[];

  constructor(problems: readonly EditProblem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    super(sorted.map(describe).join('\n'));
    this.problems = sorted;
  }
}

/** `path:line:column expected X, not Y. What to do.` */
function describe({ file, line, column, expected, found, fix }: EditProblem): string {
  return `${file}:${line}:${column} expected ${expected}, not ${found}. ${fix}`;
}

/** Told of an entry that does not apply. */
export type Refuse = (entry: PlacedEdit, fault: EditFault) => void;

/** Everything that can be wrong with an edit, with its words. */
export const editFaults = {
  noComparison: (id: string) =>
    fault(
      'the id of a comparison of this story',
      quoted(id),
      'Write the last part of the address of its page; if there is no such comparison any more, remove the entry.',
    ),
  mergedAway: (id: string, into: string) =>
    fault('a comparison that stands by itself', `${quoted(id)}, which was merged`, `Write ${quoted(into)}.`),
  sameTwice: (id: string) => fault('each comparison once', `${quoted(id)} twice`, 'Remove one of the two.'),
  otherKind: (id: string, kind: ClaimKind, wanted: ClaimKind) =>
    fault(
      `comparisons of one kind, here ${wanted}`,
      `${quoted(id)}, which is of ${kind}`,
      'Merge only what can be held against each other.',
    ),
  noArticle: (id: string) =>
    fault('the id of an article of this story', quoted(id), 'Write the name of its file without .md.'),
  noWords: (words: string, article: string) =>
    fault(
      `words of the article ${quoted(article)}`,
      quoted(words),
      'Copy the words from the article; if they are gone, remove the entry.',
    ),
  noClaim: (words: string, where: string) =>
    fault(
      `words that hold a claim ${where}`,
      quoted(words),
      'Copy the words as they are marked in the article; if nothing is read there any more, remove the entry.',
    ),
  severalClaims: (words: string, found: readonly string[]) =>
    fault(
      'words that hold one claim',
      `${quoted(words)}, which holds ${found.length} (${found.slice(0, 4).join(', ')})`,
      'Copy the words of the claim alone, or more of the words around it; `kind: …` parts claims of several kinds.',
    ),
  nothingLeft: (id: string) =>
    fault(`a part of the claims of ${quoted(id)}`, 'all of them', 'Leave out the quotes that stay in it.'),
  unjudged: (id: string, fresh: readonly QuoteReference[], isLapsed: boolean) => {
    const entries = fresh.map(
      ({ article, quote }) => `- { article: ${article}, quote: ${JSON.stringify(flat(quote))} }`,
    );
    return isLapsed
      ? fault(
          `${quoted(id)} to hold the readings of its \`quotes\` and no other`,
          fresh.map(({ article, quote }) => `${quoted(quote)} of ${quoted(article)}`).join(', '),
          `Look at it again: if the entry still holds, add ${entries.join(' ')} to its \`quotes\`; else change or remove it.`,
        )
      : fault(
          'the `quotes` that the verdict is given for',
          'none',
          `Add those that you looked at to its \`quotes\`: ${entries.join(' ')}.`,
        );
  },
  sameLabel: (label: string, id: string) =>
    fault('a label that no other comparison has', `${quoted(label)}, as ${quoted(id)} has`, 'Write another.'),
  nothingCorrected: () => fault('a `value` or a `speaker`', 'neither', 'Add what is to be corrected.'),
  otherValue: (kind: ClaimKind, keys: readonly string[]) =>
    fault(
      `the value of a ${kind}, of ${keys.map(quoted).join(', ')}`,
      'another',
      'Write the keys that the claim has in collation.json.',
    ),
  noSpeaker: () => fault('a `name`, as the claim is of a source', 'a `speaker`', 'Write `value: { name: … }`.'),
  wrongWay: (low: string, high: string) =>
    fault(`${quoted(low)} to be at most ${quoted(high)}`, 'more', 'Exchange or correct the two.'),
  noDays: (edtf: string) =>
    fault(
      '`from` and `to` beside a date like this',
      `${quoted(edtf)} alone`,
      'Add the first and the last day that it allows.',
    ),
} as const;

function fault(expected: string, found: string, fix: string): EditFault {
  return { expected, found, fix };
}

function quoted(text: string): string {
  const words = flat(text);
  return `\`${words.length > 80 ? `${words.slice(0, 79)}…` : words}\``;
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ');
