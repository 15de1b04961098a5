import type { ClaimKind } from '../../claims/schema.ts';
import { isDismissed } from '../../compare/dismissed.ts';
import { type Collation, type Comparison, type Verdict, verdicts } from '../../compare/schema.ts';
import { discrepancies } from './arguments.ts';

/** An article as the report lists it. */
export interface ListedArticle {
  readonly siglum: string;
  readonly id: string;
  readonly outlet: string | undefined;
  readonly published: string | undefined;
  readonly claims: number;
  /** Whether it is the report that is tried against the story. */
  readonly isNew: boolean;
}

/** A comparison as the report lists it. */
export interface Finding extends Pick<Comparison, 'id' | 'kind' | 'label' | 'verdict' | 'because' | 'path' | 'edited'> {
  /** Where one report is tried: the verdict without it, `null` where there was no such comparison. */
  readonly before?: Verdict | null;
}

/** What a story holds and where its reports part; dismissed comparisons left out. */
export interface Findings {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ListedArticle[];
  readonly claims: Readonly<Partial<Record<ClaimKind, number>>>;
  /** Discrepancies, worst first. */
  readonly differences: readonly Finding[];
  /** How many comparisons there are of each verdict; where one report is tried, of all with it. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly dismissed: number;
  /** Where one report is tried: what is wrong with the edits that would not apply with it. */
  readonly lapsed?: readonly string[];
}

export function findingsOf({ story, articles, claims, comparisons }: Collation, newArticle?: string): Findings {
  const standing = comparisons.filter((one) => !isDismissed(one));
  const ofArticle = Map.groupBy(claims, ({ article }) => article);
  return {
    id: story.id,
    title: story.title,
    articles: articles.map(({ id, siglum, outlet, published }) => ({
      siglum,
      id,
      outlet,
      published,
      claims: ofArticle.get(id)?.length ?? 0,
      isNew: id === newArticle,
    })),
    claims: Object.fromEntries([...Map.groupBy(claims, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length])),
    differences: discrepancies.flatMap((verdict) => standing.filter((one) => one.verdict === verdict).map(findingOf)),
    verdicts: countsOf(standing),
    dismissed: comparisons.length - standing.length,
  };
}

/** Whether there is a difference of this verdict or a worse one. */
export function reaches({ differences }: Findings, verdict: Verdict): boolean {
  return differences.some((one) => verdicts.indexOf(one.verdict) <= verdicts.indexOf(verdict));
}

export function findingOf({ id, kind, label, verdict, because, path, edited }: Comparison): Finding {
  return { id, kind, label, verdict, because, path, ...(edited === undefined ? {} : { edited }) };
}

function countsOf(comparisons: readonly Comparison[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => comparisons.filter((one) => one.verdict === verdict).length;
  return {
    conflict: count('conflict'),
    update: count('update'),
    attribution: count('attribution'),
    wording: count('wording'),
    precision: count('precision'),
    agree: count('agree'),
    single: count('single'),
  };
}
