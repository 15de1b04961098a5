import { articlePath, comparisonPath, storyPath } from '../compare/paths.ts';

/** Every address of the site. Nothing else builds a URL. Paths end in a slash, files have an extension. */
export interface Links {
  /** The site's own address, such as `https://news.example`; absent where the build was not told. */
  readonly site: string | undefined;
  /** A link with its host where the site's address is known, else as it is. */
  readonly whole: (href: string) => string;
  /** Any path from the site's root, such as the `path` of a story, an article or a comparison. */
  readonly to: (path: string) => string;
  readonly home: () => string;
  readonly about: () => string;
  readonly style: () => string;
  readonly search: () => string;
  readonly searchRecords: () => string;
  readonly story: (story: string) => string;
  readonly timeline: (story: string) => string;
  readonly actors: (story: string) => string;
  readonly classroom: (story: string) => string;
  /** The list of pairs of reports, and one of them: in the order of their names, as letters change with new reports. */
  readonly pairs: (story: string) => string;
  readonly pair: (story: string, first: string, second: string) => string;
  readonly article: (story: string, article: string) => string;
  readonly comparison: (story: string, comparison: string) => string;
  /** The same as a small page for other sites' frames. */
  readonly embed: (story: string, comparison: string) => string;
  /** One row of the story page's table. */
  readonly row: (story: string, comparison: string) => string;
  /** The marked words of one claim on its article's page. */
  readonly mark: (story: string, article: string, claim: string) => string;
  /** What is published for programs beside the pages: see record/formats.ts. */
  readonly data: () => string;
  readonly collation: (story: string) => string;
  readonly comparisonJson: (story: string, comparison: string) => string;
  readonly articleText: (story: string, article: string) => string;
  readonly annotations: (story: string) => string;
  readonly apparatus: (story: string) => string;
  readonly collationSchema: () => string;
  readonly comparisonSchema: () => string;
  /** Feeds of the discrepancies of one story, or of all. */
  readonly atom: (story?: string) => string;
  readonly jsonFeed: (story?: string) => string;
  readonly sitemap: () => string;
  readonly comparisonsCsv: (story: string) => string;
  readonly claimsCsv: (story: string) => string;
  /** The picture that stands for a page where it is linked to; for the site's own without a path. */
  readonly card: (path?: string) => string;
  /** The rules that filter the story's table. */
  readonly filterCss: (story: string) => string;
}

/** Fragments that pages share, so that a link and its target can't part. */
export const fragments = {
  mark: (claim: string) => `m-${claim}`,
  note: (claim: string) => `n-${claim}`,
  row: (comparison: string) => `c-${comparison}`,
  /** A choice of the story's table: what leads to it narrows the rows. */
  choice: (name: 'verdict' | 'kind' | 'article' | 'actor', value: string) => `${name}=${value}`,
  reading: (article: string) => `r-${article}`,
  rule: (rule: string) => `rule-${rule.replaceAll('/', '-')}`,
  actor: (actor: string) => `actor-${actor}`,
} as const;

/** Links under a base path: "/", "/repository/" or "/repository"; `site` is the address of the host. */
export function createLinks(base: string, site?: string): Links {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  const to = (path: string) => root + path;
  return {
    site,
    whole: (href) => (site === undefined ? href : new URL(href, site).href),
    to,
    home: () => to('/'),
    about: () => to('/about/'),
    style: () => to('/about/style/'),
    search: () => to('/search/'),
    searchRecords: () => to('/search/records.json'),
    story: (story) => to(storyPath(story)),
    timeline: (story) => to(`${storyPath(story)}timeline/`),
    actors: (story) => to(`${storyPath(story)}actors/`),
    classroom: (story) => to(`${storyPath(story)}classroom/`),
    pairs: (story) => to(`${storyPath(story)}compare/`),
    pair: (story, first, second) => to(pairPath(story, first, second)),
    article: (story, article) => to(articlePath(story, article)),
    comparison: (story, comparison) => to(comparisonPath(story, comparison)),
    embed: (story, comparison) => to(`${comparisonPath(story, comparison)}embed/`),
    row: (story, comparison) => `${to(storyPath(story))}#${fragments.row(comparison)}`,
    mark: (story, article, claim) => `${to(articlePath(story, article))}#${fragments.mark(claim)}`,
    data: () => to('/about/data/'),
    collation: (story) => to(`${storyPath(story)}collation.json`),
    comparisonJson: (story, comparison) => to(`${comparisonPath(story, comparison).slice(0, -1)}.json`),
    articleText: (story, article) => to(`${articlePath(story, article).slice(0, -1)}.txt`),
    annotations: (story) => to(`${storyPath(story)}annotations.json`),
    apparatus: (story) => to(`${storyPath(story)}apparatus.xml`),
    collationSchema: () => to('/schemas/collation-1.json'),
    comparisonSchema: () => to('/schemas/comparison-1.json'),
    atom: (story) => to(`${story === undefined ? '/' : storyPath(story)}feed.xml`),
    jsonFeed: (story) => to(`${story === undefined ? '/' : storyPath(story)}feed.json`),
    sitemap: () => to('/sitemap.xml'),
    comparisonsCsv: (story) => to(`${storyPath(story)}comparisons.csv`),
    claimsCsv: (story) => to(`${storyPath(story)}claims.csv`),
    card: (path = '/') => to(`${path}card.png`),
    filterCss: (story) => to(`${storyPath(story)}filter.css`),
  };
}

/** Of two reports, whichever is named first. */
export function pairPath(story: string, first: string, second: string): string {
  return `${storyPath(story)}compare/${[first, second].sort().join('/')}/`;
}

export const links = createLinks(import.meta.env.BASE_URL, import.meta.env.SITE);

export type StoryPage = 'comparison' | 'timeline' | 'actors' | 'pairs' | 'classroom';

/** The pages that every story has, in the order of its navigation. */
export function storyPages(story: string): readonly { page: StoryPage; name: string; href: string }[] {
  return [
    { page: 'comparison', name: 'Comparison', href: links.story(story) },
    { page: 'timeline', name: 'Timeline', href: links.timeline(story) },
    { page: 'actors', name: 'Actors', href: links.actors(story) },
    { page: 'pairs', name: 'In pairs', href: links.pairs(story) },
    { page: 'classroom', name: 'In class', href: links.classroom(story) },
  ];
}
