import { isDismissed } from '../../compare/dismissed.ts';
import { EditError } from '../../compare/edits/faults.ts';
import { collate } from '../../compare/index.ts';
import { type Collation, type Comparison, type Verdict, verdicts } from '../../compare/schema.ts';
import type { StoryArticle, StoryInput } from '../../compare/story.ts';
import { discrepancies } from './arguments.ts';
import { type Finding, type Findings, findingOf, findingsOf } from './findings.ts';

/**
 * What one report would bring into a story: the differences that it takes part in, and those that are worse with it
 * than without.
 */
export function findAgainst(story: StoryInput, report: StoryArticle): Findings {
  const others = story.articles.filter(({ id }) => id !== report.id);
  const without = collateWhatApplies({ ...story, articles: others });
  const together = collate({ ...story, articles: [...others, report] });
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
  return { ...findingsOf(together, report.id), differences: differences.toSorted(byVerdict) };
}

/** Edits may speak of the report that is left out; those that don't apply without it are left out with it. */
function collateWhatApplies(story: StoryInput): Collation {
  try {
    return collate(story);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const refused = new Set(error.problems.map(placeOf));
    return collateWhatApplies({ ...story, edits: story.edits?.filter((edit) => !refused.has(placeOf(edit))) });
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
