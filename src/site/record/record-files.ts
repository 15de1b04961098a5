import type { ComparisonFile } from '../../compare/comparison-file.ts';
import type { Collation } from '../../compare/schema.ts';
import type { GonePage } from '../fates.ts';
import type { SiteStory } from '../stories.ts';
import type { ComparisonView } from '../story-view.ts';
import type { Recorded } from './recorded.ts';

/** The record of a story as it is published. Its schema is named from where it stands, so that this holds under any address. */
export function collationFile({ collation }: Pick<SiteStory, 'collation'>): Collation {
  return { $schema: '../schemas/collation-1.json', ...collation };
}

const comparisonBase = ({ collation: { story } }: Pick<SiteStory, 'collation'>) =>
  ({ $schema: '../../schemas/comparison-1.json', version: 1, story }) as const;

/** What stands beside the page of a comparison. */
export function comparisonFileOf(
  story: Pick<SiteStory, 'collation' | 'recorded'>,
  { id }: Pick<ComparisonView, 'id'>,
): ComparisonFile | undefined {
  const { articles, claims, comparisons } = story.collation;
  const comparison = comparisons.find((one) => one.id === id);
  if (comparison === undefined) return undefined;
  const named = new Set(comparison.readings.flatMap((reading) => reading.claims));
  const recorded = story.recorded.get(id);
  return {
    ...comparisonBase(story),
    state: 'there',
    comparison,
    articles: articles.map(({ text, ...head }) => head),
    claims: claims.filter((claim) => named.has(claim.id)),
    ...(recorded === undefined ? {} : { recorded: lifeOf(recorded) }),
  };
}

function lifeOf({ since, changed, was }: Recorded) {
  return { since, ...(changed === undefined ? {} : { changed }), ...(was === undefined ? {} : { was }) };
}

/** What stands beside the page of a comparison that is there no more. */
export function goneFileOf(story: Pick<SiteStory, 'collation' | 'recorded'>, page: GonePage): ComparisonFile {
  const { since, gone } = story.recorded.get(page.id) ?? {};
  return {
    ...comparisonBase(story),
    state: 'gone',
    gone: {
      id: page.id,
      label: page.label,
      path: page.path,
      ...(since === undefined ? {} : { since }),
      ...(gone === undefined ? {} : { gone }),
      into: page.into.map(({ id, label, path }) => ({ id, label, path })),
      quotes: page.quotes.map(({ article, exact }) => ({ ...(article ? { article: article.id } : {}), exact })),
    },
  };
}
