import type { Claim, QuantityValue } from '../claims/schema.ts';
import { isDismissed } from '../compare/dismissed.ts';
import type { Actor, Article, Collation, Comparison, Verdict } from '../compare/schema.ts';
import { excerpt } from './excerpt.ts';
import { fragments, type Links } from './links.ts';
import type { SearchFile, SearchRecord, SearchType } from './search-record.ts';
import { capitalised, kindWords, shortened, verdictWords } from './words.ts';

export const typeWords: Readonly<Record<SearchType, string>> = {
  comparison: 'Comparison',
  actor: 'Actor',
  article: 'Report',
  claim: 'Claim',
};

const verdictNames: Readonly<Record<Verdict, string>> = {
  conflict: verdictWords.conflict.name,
  update: verdictWords.update.name,
  attribution: verdictWords.attribution.name,
  wording: verdictWords.wording.name,
  precision: verdictWords.precision.name,
  agree: verdictWords.agree.name,
  single: verdictWords.single.name,
};

/** All that the search may find, in the order of the stories given; within a story what matters most comes first. */
export function searchFile(collations: readonly Collation[], links: Links): SearchFile {
  return {
    version: 1,
    stories: Object.fromEntries(collations.map(({ story }) => [story.id, story.title])),
    types: typeWords,
    kinds: kindWords,
    verdicts: verdictNames,
    records: collations.flatMap((collation) => searchRecords(collation, links)),
  };
}

export function searchRecords(collation: Collation, links: Links): readonly SearchRecord[] {
  const { story, articles, claims, comparisons, actors } = collation;
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const verdicts = verdictsByClaim(comparisons);
  return [
    ...comparisons.map((comparison) => ofComparison(comparison, articlesById, claimsById)),
    ...actors.map(ofActor),
    ...articles.map(ofArticle),
    ...claims.flatMap((claim) => {
      const article = articlesById.get(claim.article);
      return article === undefined ? [] : [ofClaim(claim, article, verdicts.get(claim.id))];
    }),
  ].map(({ url, ...record }) => ({ ...record, story: story.id, url: url(links, story.id) }));
}

/** A record that does not know yet where the site stands. */
type Draft = Omit<SearchRecord, 'url' | 'story'> & { readonly url: (links: Links, story: string) => string };

const longestTitle = 120;
const longestText = 160;

function ofComparison(
  comparison: Comparison,
  articles: ReadonlyMap<string, Article>,
  claims: ReadonlyMap<string, Claim>,
): Draft {
  const { id, kind, label, verdict, readings } = comparison;
  const said = readings.map(({ article, value }) => `${articles.get(article)?.siglum ?? article}: ${value}`);
  const read = readings.flatMap((reading) => reading.claims.flatMap((claim) => claims.get(claim) ?? []));
  return {
    type: 'comparison',
    kind,
    ...(isDismissed(comparison) ? {} : { verdict }),
    title: label,
    text: said.join(' · '),
    ...datesOf(read),
    ...numbersOf(read),
    url: (links, story) => links.comparison(story, id),
  };
}

function ofClaim(claim: Claim, article: Article, verdict: Verdict | undefined): Draft {
  return {
    type: 'claim',
    kind: claim.kind,
    ...(verdict === undefined ? {} : { verdict }),
    title: shortened(claim.quote.exact.replaceAll(/\s+/gu, ' '), longestTitle),
    text: excerpt(article.text, claim, longestText),
    source: sourceOf(article),
    ...datesOf([claim]),
    ...numbersOf([claim]),
    url: (links, story) => links.mark(story, article.id, claim.id),
  };
}

function ofActor({ id, name, type, aliases }: Actor): Draft {
  const called = aliases.filter((alias) => alias !== name);
  return {
    type: 'actor',
    title: name,
    text: [capitalised(type), ...(called.length === 0 ? [] : [`also called ${called.join(', ')}`])].join('; '),
    url: (links, story) => `${links.actors(story)}#${fragments.actor(id)}`,
  };
}

function ofArticle(article: Article): Draft {
  const { id, title, published, text } = article;
  return {
    type: 'article',
    title: title ?? sourceOf(article),
    text: excerpt(text, { start: 0, end: 0 }, longestText),
    source: sourceOf(article),
    ...(published === undefined ? {} : { date: published.slice(0, 10) }),
    url: (links, story) => links.article(story, id),
  };
}

function sourceOf({ siglum, outlet }: Article): string {
  return outlet === undefined ? `Report ${siglum}` : `${siglum} · ${outlet}`;
}

function verdictsByClaim(comparisons: readonly Comparison[]): ReadonlyMap<string, Verdict> {
  return new Map(
    comparisons
      .filter((one) => !isDismissed(one))
      .flatMap(({ readings, verdict }) =>
        readings.flatMap(({ claims }) => claims.map((claim) => [claim, verdict] as const)),
      ),
  );
}

/** The dates that claims mean, each once, in order. */
function datesOf(claims: readonly Claim[]): { date?: string } {
  const dates = new Set(claims.flatMap((claim) => (claim.kind === 'date' ? claim.value.edtf : [])));
  return dates.size === 0 ? {} : { date: [...dates].sort().join(' · ') };
}

/** The numbers that claims mean, each once, by size. */
function numbersOf(claims: readonly Claim[]): { numbers?: readonly number[] } {
  const bounds = claims.flatMap((claim) => {
    const quantity = quantityOf(claim);
    return [quantity?.min ?? [], quantity?.max ?? []].flat();
  });
  const numbers = [...new Set(bounds)].sort((a, b) => a - b);
  return numbers.length === 0 ? {} : { numbers };
}

function quantityOf(claim: Claim): QuantityValue | undefined {
  return 'min' in claim.value ? claim.value : undefined;
}
