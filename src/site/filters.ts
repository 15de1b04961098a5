import type { ClaimKind } from '../claims/schema.ts';
import type { Actor } from '../compare/schema.ts';
import { countVerdicts, groupByKind } from './groups.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { isShared } from './story-view.ts';

/** What the rows of a story's table can be narrowed to: each choice with how many rows it leaves. */
export interface Filters {
  readonly kinds: readonly { readonly kind: ClaimKind; readonly name: string; readonly count: number }[];
  readonly articles: readonly { readonly article: ArticleView; readonly count: number }[];
  /** Actors that a row's words or their sentences name, those of most rows first. */
  readonly actors: readonly { readonly actor: Actor; readonly count: number }[];
}

/** More actors make a list that nobody reads; the others have their own page. */
const MOST_ACTORS = 30;

export function filtersOf(story: StoryView): Filters {
  const shared = story.comparisons.filter(isShared);
  const named = new Map(shared.map((comparison) => [comparison, new Set(actorsIn(story, comparison))]));
  return {
    kinds: groupByKind(shared).map(({ kind, name, comparisons }) => ({ kind, name, count: comparisons.length })),
    articles: story.articles.map((article) => {
      return {
        article,
        count: shared.filter(({ readings }) => readings.some((one) => one.article === article)).length,
      };
    }),
    actors: story.actors
      .map((actor) => ({ actor, count: shared.filter((one) => named.get(one)?.has(actor.id)).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, MOST_ACTORS),
  };
}

/** What a row can be found by beside its kind and verdict, as words of an attribute: "a-<article>", "p-<actor>". */
export function filterTokens(story: StoryView, comparison: ComparisonView): string {
  const articles = comparison.readings.map(({ article }) => `a-${article.id}`);
  const offered = new Set(offeredActors(story));
  const actors = actorsIn(story, comparison).filter((id) => offered.has(id));
  return [...articles, ...actors.map((id) => `p-${id}`)].join(' ');
}

/** The rules that hide the rows which a choice leaves out, without script; a row that a link leads to stays. */
export function filterCss(story: StoryView): string {
  const { kinds, articles, actors } = filtersOf(story);
  const verdicts = countVerdicts(story.comparisons.filter(isShared));
  const rules = [
    ...kinds.map(({ kind }) => `${chosen('kind', kind)} tbody:not([data-kind="${kind}"], :has(:target))`),
    ...verdicts.flatMap(({ verdict }) => rowRules('verdict', verdict, `[data-verdict="${verdict}"]`)),
    ...articles.flatMap(({ article }) => rowRules('article', article.id, `[data-in~="a-${article.id}"]`)),
    ...actors.flatMap(({ actor }) => rowRules('actor', actor.id, `[data-in~="p-${actor.id}"]`)),
  ];
  return rules.length === 0 ? '' : `${rules.join(',\n')} {\n  display: none;\n}\n`;
}

function rowRules(name: string, value: string, stays: string): readonly string[] {
  return [
    `${chosen(name, value)} .row:not(${stays}, :target)`,
    `${chosen(name, value)} tbody:not(:has(.row${stays}, :target))`,
  ];
}

const chosen = (name: string, value: string): string => `.filtered:has([name="${name}"] [value="${value}"]:checked)`;

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
