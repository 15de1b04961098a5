import { comparisonDescription } from '../answers.ts';
import { isoDay } from '../calendar.ts';
import { oneLine } from '../encoders/index.ts';
import type { Links } from '../links.ts';
import type { ArticleView, ComparisonView, StoryView } from '../story-view.ts';
import { verdictWords } from '../words.ts';
import type { Recorded } from './recorded.ts';

/** A `<meta>` of a page; those of Open Graph go by `property`. */
export interface Tag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** What the terms before a dot belong to, as the head of a page declares it (DCMI: Expressing Dublin Core in HTML). */
export const schemas = [
  ['DC', 'http://purl.org/dc/elements/1.1/'],
  ['DCTERMS', 'http://purl.org/dc/terms/'],
  ['prism', 'http://prismstandard.org/namespaces/1.2/basic/'],
] as const;

/** Highwire Press and Dublin Core tags, by which reference managers cite a comparison as a page of this site. */
export function comparisonTags(
  story: StoryView,
  comparison: ComparisonView,
  links: Links,
  recorded: Recorded | undefined,
): readonly Tag[] {
  const title = `${comparison.label}: ${verdictWords[comparison.verdict].name.toLowerCase()}. ${story.title}`;
  const address = links.site === undefined ? undefined : links.whole(links.comparison(story.id, comparison.id));
  return [
    ...highwire(title, address, recorded?.since),
    ...dublinCore(title, address, recorded?.since),
    ...named('DC.description', comparisonDescription(comparison)),
    ...comparison.readings.flatMap(({ article: { url } }) => cited(url)),
    ...property('article:published_time', recorded?.since),
    ...property('article:modified_time', recorded?.changed),
  ];
}

/**
 * A report is cited as what its outlet published: without the name and the address stated in terms of their own, reference
 * managers would take those of this site.
 */
export function articleTags({ title, outlet, author, published, url, language }: ArticleView): readonly Tag[] {
  return [
    ...named('DC.title', title),
    ...named('DC.creator', author),
    ...named('DC.publisher', outlet),
    ...named('DC.date', published && isoDay(published)),
    ...named('prism.publicationName', outlet),
    ...named('DC.identifier', url),
    ...named('citation_public_url', url),
    ...named('DC.language', language),
    // What names no outlet is cited as the page that holds it: every name would be this site's.
    ...named('DC.type', outlet === undefined ? 'webpage' : 'newspaperArticle'),
    ...property('article:published_time', published && isoDay(published)),
    ...property('article:author', author),
  ];
}

function highwire(title: string, address: string | undefined, day: string | undefined): readonly Tag[] {
  return [
    ...named('citation_title', title),
    ...named('citation_author', 'Variorum'),
    ...named('citation_publication_date', day?.replaceAll('-', '/')),
    ...named('citation_public_url', address),
    ...named('citation_language', 'en'),
  ];
}

function dublinCore(title: string, address: string | undefined, day: string | undefined): readonly Tag[] {
  return [
    ...named('DC.title', title),
    ...named('DC.creator', 'Variorum'),
    ...named('DC.publisher', 'Variorum'),
    ...named('DC.date', day),
    ...named('DC.identifier', address),
    ...named('DC.language', 'en'),
    // A type that reference managers know: without it they would take the page for an article of a journal.
    ...named('DC.type', 'webpage'),
  ];
}

/** A page that this one quotes. `DC.source` would say so, too, but reference managers take that for the name of the site. */
const cited = (url: string | undefined): readonly Tag[] => named('DCTERMS.references', url);

const named = (name: string, content: string | undefined): readonly Tag[] =>
  content === undefined ? [] : [{ name, content: oneLine(content) }];

const property = (name: string, content: string | undefined): readonly Tag[] =>
  content === undefined ? [] : [{ property: name, content: oneLine(content) }];
