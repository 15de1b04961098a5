import type { Claim, CollectionPage, DataDownload, Dataset, NewsArticle, WebPage } from 'schema-dts';
import { isoDay } from '../calendar.ts';
import { fragments, type Links } from '../links.ts';
import { type ArticleView, type ComparisonView, isDiscrepancy, type StoryView } from '../story-view.ts';
import { type ValueGroup, valueGroups } from '../value-groups.ts';
import { storyDownloads } from './formats.ts';
import type { Recorded } from './recorded.ts';

/** CiTO says what this site does with a report. What one report makes of another is never said: none is said to cite one. */
const context = ['https://schema.org', { cito: 'http://purl.org/spar/cito/' }];

/**
 * A comparison for machines: its page, and a claim for each value that reports give, in their words. There is no rating, hence
 * no `ClaimReview`.
 */
export function comparisonData(
  story: StoryView,
  comparison: ComparisonView,
  links: Links,
  recorded: Recorded | undefined,
): object {
  const place = { story, links, address: links.whole(links.comparison(story.id, comparison.id)) };
  const reports = comparison.readings.map(({ article }) => article);
  const cited = reports.map((article) => ({ '@id': reportId(story, article, links) }));
  const groups = valueGroups(comparison.readings);
  return {
    '@context': context,
    '@graph': [
      {
        ...comparisonPage(place, comparison, groups),
        ...(recorded === undefined ? {} : { datePublished: recorded.since }),
        ...(recorded?.changed === undefined ? {} : { dateModified: recorded.changed }),
        'cito:includesQuotationFrom': cited,
        'cito:citesAsEvidence': cited,
      },
      ...groups.map((group) => claim(place, comparison, group)),
      ...reports.map((article) => report(story, article, links)),
    ],
  };
}

/** A report as its page tells of it. */
export function articleData(story: StoryView, article: ArticleView, links: Links): object {
  return {
    '@context': 'https://schema.org',
    ...report(story, article, links),
    isPartOf: { '@id': links.whole(links.story(story.id)) },
  };
}

/** A story: its reports, its discrepancies, and the files that hold its record. */
export function storyData(story: StoryView, links: Links): object {
  const address = links.whole(links.story(story.id));
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: story.title,
    inLanguage: 'en',
    hasPart: story.articles.map((article) => report(story, article, links)),
    significantLink: story.comparisons
      .filter(isDiscrepancy)
      .map(({ id }) => links.whole(links.comparison(story.id, id))),
    mainEntity: dataset(story, links),
  };
  return { '@context': 'https://schema.org', ...page };
}

function dataset({ id, title, summary }: StoryView, links: Links): Dataset {
  return {
    '@type': 'Dataset',
    name: `What the reports say: ${title}`,
    description: summary ?? `The claims of all reports of one story, and how they compare: ${title}`,
    distribution: storyDownloads(id, links).map(
      ({ href, type, name }): DataDownload => ({
        '@type': 'DataDownload',
        contentUrl: links.whole(href),
        encodingFormat: type,
        name,
      }),
    ),
  };
}

interface Context {
  readonly story: StoryView;
  readonly links: Links;
  /** Address of the comparison's page. */
  readonly address: string;
}

function comparisonPage(
  { story, links, address }: Context,
  { label, because }: ComparisonView,
  groups: readonly ValueGroup[],
): WebPage {
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: label,
    abstract: because,
    inLanguage: 'en',
    isPartOf: { '@id': links.whole(links.story(story.id)) },
    mentions: groups.map((group) => ({ '@id': claimId(address, group) })),
  };
}

function claim({ story, links, address }: Context, { label }: ComparisonView, group: ValueGroup): Claim {
  const reports = group.readings.map(({ article }) => article);
  const refer = (article: ArticleView) => ({ '@id': reportId(story, article, links) });
  const earliest = earliestOf(reports);
  return {
    '@type': 'Claim',
    '@id': claimId(address, group),
    name: `${label}: ${group.value}`,
    text: group.readings[0]?.claims[0]?.quote.exact ?? group.value,
    appearance: reports.map(refer),
    ...(earliest === undefined ? {} : { firstAppearance: refer(earliest) }),
  };
}

/** Where its words stand on the page of the comparison. */
function claimId(address: string, { readings }: ValueGroup): string {
  return `${address}#${fragments.reading(readings[0]?.article.id ?? '')}`;
}

/** The first of some reports, where their dates tell. */
function earliestOf(reports: readonly ArticleView[]): ArticleView | undefined {
  const [first, second] = reports.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const isKnown = reports.every(({ published }) => published !== undefined);
  return first && isKnown && (second === undefined || dayOf(first) < dayOf(second)) ? first : undefined;
}

const dayOf = ({ published = '' }: ArticleView): string => isoDay(published);

/** The report itself goes by the outlet's address where it is stated. */
function reportId({ id: story }: StoryView, { id, url }: ArticleView, links: Links): string {
  return url ?? links.whole(links.article(story, id));
}

function report(story: StoryView, article: ArticleView, links: Links): NewsArticle {
  const { id, title, outlet, author, published, url, language } = article;
  const page = links.whole(links.article(story.id, id));
  return {
    '@type': 'NewsArticle',
    '@id': reportId(story, article, links),
    ...(title === undefined ? {} : { headline: title }),
    ...(outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    // As stated: it may be a person, several, or a desk.
    ...(author === undefined ? {} : { creditText: author }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(url === undefined ? { url: page } : { url, archivedAt: page }),
  };
}
