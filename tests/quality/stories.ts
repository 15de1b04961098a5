import type { Claim } from '../../src/claims/schema.ts';
import { collate } from '../../src/compare/index.ts';
import type { Collation } from '../../src/compare/schema.ts';
import type { GoldLine, ReadDocument } from './format.ts';
import type { Measured } from './measure.ts';
import type { LabelledSet } from './sets.ts';

/** A conflict as a person would judge it: who says what, in context. */
export interface Disagreement {
  readonly incident: string;
  readonly label: string;
  readonly because: string;
  readonly kind: Claim['kind'];
  readonly quotes: readonly string[];
}

/** Takes each incident of a set as one story: its reading of killed and injured against the record, and its conflicts. */
export function measureStories({
  set,
  gold,
  documents,
}: LabelledSet): Measured & { conflicts: readonly Disagreement[] } {
  const reports = Map.groupBy(documents, ({ source }) => source.incident);
  const stories = gold.map((record) => ({ record, collation: collateReports(reports.get(record.incident) ?? []) }));
  const conflicts = stories.flatMap(({ record, collation }) => conflictsIn(record, collation));
  const accuracy = (outcome: 'killed' | 'injured') =>
    share(stories, ({ record, collation }) => readingOf(collation, outcome) === Number(record[outcome] ?? 0));
  return {
    task: 'story',
    set,
    headlines: [
      ['killed accuracy', 'killed', 'accuracy'],
      ['injured accuracy', 'injured', 'accuracy'],
      ['stories with a conflict', 'conflict', 'share'],
    ],
    scores: {
      killed: { accuracy: accuracy('killed') },
      injured: { accuracy: accuracy('injured') },
      conflict: {
        share: new Set(conflicts.map(({ incident }) => incident)).size / stories.length,
        rows: conflicts.length,
      },
      stories: stories.length,
    },
    misses: '',
    conflicts,
  };
}

function collateReports(reports: readonly ReadDocument[]): Collation {
  const articles = reports.map(({ source, extraction }, at) => {
    const id = `report-${String(at).padStart(3, '0')}`;
    const claims = extraction.claims.map(({ claim, context }) => ({ claim: { ...claim, article: id }, context }));
    return { id, published: source.published ?? source.dct, extraction: { ...extraction, claims } };
  });
  return collate({ id: 'story', title: 'Story', articles });
}

/** What the reports say together: the latest reading of the toll that most of them give. */
function readingOf({ comparisons, claims, articles }: Collation, outcome: 'killed' | 'injured'): number {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const published = new Map(articles.map((article) => [article.id, article.published ?? '']));
  const tolls = comparisons
    .map(({ readings }) =>
      readings.map(({ article, claims: ids }) => ({
        when: published.get(article) ?? '',
        values: ids.flatMap((id) => toll(byId.get(id), outcome)),
      })),
    )
    .filter((readings) => readings.some(({ values }) => values.length > 0))
    .sort((a, b) => b.length - a.length || most(b) - most(a));
  const latest = tolls[0]?.toSorted((a, b) => (a.when < b.when ? 1 : -1))[0];
  return latest ? Math.max(...latest.values) : 0;
}

const most = (readings: readonly { readonly values: readonly number[] }[]): number =>
  Math.max(0, ...readings.flatMap(({ values }) => values));

function toll(claim: Claim | undefined, outcome: string): readonly number[] {
  if (claim?.kind !== 'casualty' || !claim.value.unit.endsWith(` ${outcome}`)) return [];
  return [claim.value.min ?? claim.value.max ?? 0];
}

function conflictsIn(record: GoldLine, { comparisons, claims, articles }: Collation): readonly Disagreement[] {
  return comparisons
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ label, because, kind, readings }) => ({
      incident: record.incident ?? '',
      label,
      because,
      kind,
      quotes: readings.flatMap((reading) => {
        const article = articles.find(({ id }) => id === reading.article);
        return claims
          .filter(({ id }) => reading.claims.includes(id))
          .map(
            ({ quote }) => `${article?.siglum} ${article?.published}: …${quote.prefix}[${quote.exact}]${quote.suffix}…`,
          );
      }),
    }));
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}
