import { isDismissed } from '../../compare/dismissed.ts';
import { EditError } from '../../compare/edits/faults.ts';
import { collate } from '../../compare/index.ts';
import { type Collation, type Comparison, type Verdict, verdicts } from '../../compare/schema.ts';
import type { StoryArticle, StoryInput } from '../../compare/story.ts';
import { discrepancies } from './arguments.ts';
import { type Finding, type Findings, findingOf, findingsOf } from './findings.ts';

/**
 * What one report would bring into a story: the differences that it takes part in, and those that are worse with it
 * than without; and the edits that it would bring to lapse. Throws on edits that do not apply to the story as it stands.
 */
export function findAgainst(story: StoryInput, report: StoryArticle): Findings {
  collate(story);
  const others = story.articles.filter(({ id }) => id !== report.id);
  const { collation: without } = collateWhatApplies({ ...story, articles: others });
  const { collation: together, lapsed } = collateWhatApplies({ ...story, articles: [...others, report] });
  const before = verdictsByClaim(without);
  const differences = together.comparisons
    .filter((one) => discrepancies.includes(one.verdict) && !isDismissed(one))
    .map((one): Finding & { readonly takesPart: boolean } => ({
      ...findingOf(one),
      before: verdictBefore(one, before),
      takesPart: one.readings.some(({ article }) => article === report.id),
    }))
    .filter(({ verdict, before: was, takesPart }) => takesPart || isWorse(verdict, was))
    .map(({ takesPart: _, ...finding }) => finding);
  return { ...findingsOf(together, report.id), differences: differences.toSorted(byVerdict), lapsed };
}

/** Edits may speak of the report that is left out, or not fit one that comes in; those are left out, and told. */
function collateWhatApplies(story: StoryInput): { readonly collation: Collation; readonly lapsed: readonly string[] } {
  try {
    return { collation: collate(story), lapsed: [] };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const refused = new Set(error.problems.map(placeOf));
    const rest = collateWhatApplies({ ...story, edits: story.edits?.filter((edit) => !refused.has(placeOf(edit))) });
    return { ...rest, lapsed: [...error.message.split('\n'), ...rest.lapsed] };
  }
}

const placeOf = ({ line, column }: { readonly line: number; readonly column: number }) => `${line}:${column}`;

function verdictsByClaim({ comparisons }: Collation): ReadonlyMap<string, Verdict> {
  return new Map(
    comparisons.flatMap(({ readings, verdict }) =>
      readings.flatMap(({ claims }) => claims.map((claim) => [claim, verdict] as const)),
    ),
  );
}

/** The worst verdict that its claims had; null where they had none. */
function verdictBefore({ readings }: Comparison, before: ReadonlyMap<string, Verdict>): Verdict | null {
  const had = readings.flatMap(({ claims }) => claims.flatMap((claim) => before.get(claim) ?? []));
  return verdicts.find((verdict) => had.includes(verdict)) ?? null;
}

function isWorse(verdict: Verdict, before: Verdict | null | undefined): boolean {
  return !before || verdicts.indexOf(verdict) < verdicts.indexOf(before);
}

function byVerdict(a: Finding, b: Finding): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}
