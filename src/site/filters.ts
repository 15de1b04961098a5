import type { ClaimKind } from '../claims/schema.ts';
import type { Actor, Verdict } from '../compare/schema.ts';
import { countVerdicts, groupByKind } from './groups.ts';
import { fragments } from './links.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { isShared, isToldBy } from './story-view.ts';

/** What the rows of a story's table can be narrowed to: each choice with how many rows it leaves. */
export interface Filters {
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly kinds: readonly { readonly kind: ClaimKind; readonly name: string; readonly count: number }[];
  readonly articles: readonly { readonly article: ArticleView; readonly count: number }[];
  /** Actors that a row's words or their sentences name, those of most rows first. */
  readonly actors: readonly { readonly actor: Actor; readonly count: number }[];
}

/** More actors make a list that nobody reads; the others have their own page. */
const MOST_ACTORS = 20;

export function filtersOf(story: StoryView): Filters {
  const shared = story.comparisons.filter(isShared);
  const named = new Map(shared.map((comparison) => [comparison, new Set(actorsIn(story, comparison))]));
  return {
    verdicts: countVerdicts(shared),
    kinds: groupByKind(shared).map(({ kind, name, comparisons }) => ({ kind, name, count: comparisons.length })),
    articles: story.articles.map((article) => {
      return { article, count: shared.filter((comparison) => isToldBy(comparison, article)).length };
    }),
    actors: story.actors
      .map((actor) => ({ actor, count: shared.filter((one) => named.get(one)?.has(actor.id)).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, MOST_ACTORS),
  };
}

/** What a row can be found by, as words of an attribute: each is the fragment of a choice that leaves the row. */
export function filterTokens(story: StoryView, comparison: ComparisonView): string {
  const offered = new Set(offeredActors(story));
  return [
    fragments.choice('verdict', comparison.verdict),
    fragments.choice('kind', comparison.kind),
    ...comparison.readings.map(({ article }) => fragments.choice('article', article.id)),
    ...actorsIn(story, comparison)
      .filter((id) => offered.has(id))
      .map((id) => fragments.choice('actor', id)),
  ].join(' ');
}

/**
 * The rules that hide the rows which are not chosen: by a box that is ticked, or one that a link has led to. They hold until
 * the script of the table is there. Several verdicts or kinds are looked for together; of reports and names a row must have all.
 */
export function filterCss(story: StoryView): string {
  const { verdicts, kinds, articles, actors } = filtersOf(story);
  const oneOf = [
    ...verdicts.map(({ verdict }) => ['verdict', fragments.choice('verdict', verdict)] as const),
    ...kinds.map(({ kind }) => ['kind', fragments.choice('kind', kind)] as const),
  ];
  const allOf = [
    ...articles.map(({ article }) => fragments.choice('article', article.id)),
    ...actors.map(({ actor }) => fragments.choice('actor', actor.id)),
  ];
  const all = story.comparisons.filter(isShared).length;
  if (all === 0) return '';
  const hidden = [
    ...oneOf.map(
      ([name, choice]) =>
        `${table}:has([name="${name}"]${made}):not(:has([id="${choice}"]${made})) .row[data-in~="${choice}"]:not(:target)`,
    ),
    ...allOf.map((choice) => `${table}:has([id="${choice}"]${made}) .row:not([data-in~="${choice}"], :target)`),
    // Which of them has a row left, no selector can tell: each row says of what kind it is.
    `${table}:has(.choice ${made}) tr.kind`,
  ];
  return [
    `${hidden.join(',\n')} {\n  display: none;\n}`,
    ...kinds.map(
      ({ kind, name }) =>
        `${table}:has(.choice ${made}) [data-kind="${kind}"] .row th::before {\n  content: "${name}";\n}`,
    ),
    `${table} {\n  counter-reset: points;\n}`,
    `${table} .row {\n  counter-increment: points;\n}`,
    `${table}:has(.choice ${made}) .matrix::after {\n  content: counter(points) " of ${all} points";\n}`,
  ].join('\n\n');
}

const table = 'point-table:not(:defined)';
const made = ':is(:checked, :target)';

const offeredCache = new WeakMap<StoryView, readonly string[]>();

/** Asked once for each row, and the same for all. */
function offeredActors(story: StoryView): readonly string[] {
  const known = offeredCache.get(story);
  if (known) return known;
  const offered = filtersOf(story).actors.map(({ actor }) => actor.id);
  offeredCache.set(story, offered);
  return offered;
}

function actorsIn({ actors }: StoryView, { readings }: ComparisonView): readonly string[] {
  const sentences = readings.flatMap(({ article, claims }) =>
    claims.map((claim) => ({ article: article.id, ...sentenceAround(article.text, claim) })),
  );
  return actors
    .filter(({ mentions }) =>
      mentions.some((mention) =>
        sentences.some(({ article, start, end }) => {
          return mention.article === article && mention.start < end && start < mention.end;
        }),
      ),
    )
    .map(({ id }) => id);
}

/** From the end of the sentence before to the end of this one, as far as punctuation tells. */
function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const after = text.slice(end, end + LONGEST_SENTENCE);
  const from = [...before.matchAll(/[.!?]["”’]?\s+|\n\n/gu)].at(-1);
  const to = /[.!?]["”’]?\s|\n\n/u.exec(after);
  return {
    start: from ? start - before.length + from.index + from[0].length : start - before.length,
    end: end + (to ? to.index : after.length),
  };
}

const LONGEST_SENTENCE = 400;
