import { thresholds } from '../../../../src/compare/align/weights.ts';
import { EditError } from '../../../../src/compare/edits/faults.ts';
import type { Edit } from '../../../../src/compare/edits/schema.ts';
import { collate, wholeOf } from '../../../../src/compare/index.ts';
import {
  formatLedger,
  type Ledger,
  parseLedger,
  recordLedger,
  refusals,
} from '../../../../src/compare/permalinks/index.ts';
import type { Collation } from '../../../../src/compare/schema.ts';
import type { StoryArticle, StoryInput } from '../../../../src/compare/story.ts';
import { type Report, storyArticle } from './report.ts';

/** A story as its editors have it at one time. */
export interface Newsdesk {
  readonly story: string;
  readonly reports: readonly Report[];
  /** Reports that are not part of the story, or not any more. */
  readonly drawer: readonly Report[];
  readonly edits: readonly Edit[];
  /** Words that the rules put in front of what claims are of. */
  readonly relabel: string;
  /** How the thresholds of the alignment were changed: 1 as shipped. */
  readonly strictness: number;
  /** What was published last, and all that ever was. */
  readonly collation: Collation | undefined;
  readonly ledger: Ledger;
}

export interface Edition {
  readonly desk: Newsdesk;
  readonly collation: Collation;
  /** The same before editors merged and split. */
  readonly whole: Collation;
  /** Why the record was refused, and what recording again would change: nothing, where all is well. */
  readonly faults: readonly string[];
}

/** Publishes and records a story. Edits that do not apply to it any more are taken out, as an editor would have to. */
export function publish(desk: Newsdesk, day: string, isThorough: boolean): Edition {
  return withStrictness(desk.strictness, () => {
    const { input, edits, collation } = applicable(desk);
    const whole = wholeOf(input, collation);
    const recording = recordLedger(desk.ledger, collation, day, whole);
    const faults = refusals(desk.ledger, recording.ledger).map((refusal) => `refused: ${refusal}`);
    const read = parseLedger(formatLedger(recording.ledger));
    if (!('ledger' in read))
      throw new Error(
        `Line ${read.fault.line} of the record is read as ${read.fault.found}: ${formatLedger(recording.ledger).split('\n')[read.fault.line - 1]}`,
      );
    const { ledger } = read;
    if (isThorough) faults.push(...unsettled({ ...input, permalinks: ledger }, ledger, collation));
    return { desk: { ...desk, edits, ledger, collation }, collation, whole, faults };
  });
}

/** What was recorded is what is published: another build and another recording change nothing. */
function unsettled(input: StoryInput, ledger: Ledger, before: Collation): readonly string[] {
  const again = collateOrRefuse(input);
  if (again instanceof EditError) return [`the next build refuses edits: ${again.message}`];
  const idsIn = ({ comparisons, claims, actors, articles }: Collation) =>
    [comparisons, claims, actors, articles].map((list) => list.map(({ id }) => id).join(' '));
  const isSame = idsIn(again).every((ids, at) => ids === idsIn(before)[at]);
  const { changes } = recordLedger(ledger, again, '2099-01-01', wholeOf(input, again));
  return [
    ...(isSame ? [] : ['the next build has other ids']),
    ...changes.map(({ what, entry }) => `recorded again: ${what} ${entry.type} ${entry.id}`),
  ];
}

function collateOrRefuse(input: StoryInput): Collation | EditError {
  try {
    return collate(input);
  } catch (error) {
    if (error instanceof EditError) return error;
    throw error;
  }
}

function applicable(
  desk: Newsdesk,
): Pick<Newsdesk, 'edits'> & Pick<Edition, 'collation'> & { readonly input: StoryInput } {
  const articles = desk.reports.map((report) => relabelled(storyArticle(report), desk.relabel));
  let { edits } = desk;
  for (;;) {
    const input = inputOf(desk, articles, edits);
    const collation = collateOrRefuse(input);
    if (!(collation instanceof EditError)) return { input, edits, collation };
    const refused = new Set(collation.problems.map(({ line }) => line));
    edits = edits.filter((_, at) => !refused.has(at + 1));
  }
}

function inputOf(desk: Newsdesk, articles: readonly StoryArticle[], edits: readonly Edit[]): StoryInput {
  const placed = edits.map((edit, at) => ({ edit, file: 'edits.yaml', line: at + 1, column: 1 }));
  return { id: desk.story, title: desk.story, articles, edits: placed, permalinks: desk.ledger };
}

function relabelled(article: StoryArticle, relabel: string): StoryArticle {
  if (relabel === '') return article;
  const claims = article.extraction.claims.map(({ claim, context }) => ({
    claim: { ...claim, subject: `${relabel} ${claim.subject}`, rule: `${claim.rule}-${relabel}` },
    context,
  }));
  return { ...article, extraction: { ...article.extraction, claims } };
}

/** The alignment as if all its thresholds had been changed by a factor. */
function withStrictness<Result>(factor: number, run: () => Result): Result {
  if (factor === 1) return run();
  const kept = Object.values(thresholds).map((own) => [own, { ...own }] as const);
  for (const [own, shipped] of kept) {
    Object.assign(
      own,
      Object.fromEntries(Object.entries(shipped).map(([relation, least]) => [relation, least * factor])),
    );
  }
  try {
    return run();
  } finally {
    for (const [own, shipped] of kept) Object.assign(own, shipped);
  }
}
