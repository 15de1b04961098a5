import { expect, test } from 'vitest';
import { articleTags, comparisonTags, type Tag } from '../../../src/site/record/tags.ts';
import { comparisonCalled, ferryView } from '../ferry-view.ts';
import { ferryAddress, recorded, wholeLinks } from './site-of.ts';

/**
 * The fields of a citation, each by the tags that Zotero's translators “Embedded Metadata” and “RDF” read it from, in their order
 * (github.com/zotero/translators).
 */
const fields = {
  itemType: ['DC.type'],
  title: ['citation_title', 'DC.title'],
  author: ['citation_author', 'DC.creator'],
  publication: ['prism.publicationName', 'DC.source', 'og:site_name'],
  date: ['citation_publication_date', 'article:published_time', 'DC.date'],
  url: ['citation_public_url', 'og:url'],
  language: ['citation_language', 'DC.language'],
} as const;

/** What the head of each page of the site holds beside its record. */
const head: readonly Tag[] = [
  { property: 'og:site_name', content: 'Variorum' },
  { property: 'og:url', content: 'https://site.example/news/page/' },
];

function citation(tags: readonly Tag[]): Readonly<Record<string, string | undefined>> {
  const contentOf = (tag: string) =>
    [...tags, ...head].find(({ name, property }) => (name ?? property) === tag)?.content;
  return Object.fromEntries(
    Object.entries(fields).map(([field, names]) => [field, names.map(contentOf).find((text) => text !== undefined)]),
  );
}

const [courier] = ferryView.articles;
if (!courier) throw new Error('Expected a report');

test('a comparison is cited as a page of this site, whatever reports it quotes', () => {
  const hurt = comparisonCalled('people-hurt');
  const readings = hurt.readings.map((reading) => ({
    ...reading,
    article: { ...reading.article, url: `https://${reading.article.id}.example/` },
  }));
  const tags = comparisonTags(ferryView, { ...hurt, readings }, wholeLinks, recorded());
  expect(citation(tags)).toEqual({
    itemType: 'webpage',
    title: 'People hurt: conflict. The grounding of the Tern',
    author: 'Variorum',
    publication: 'Variorum',
    date: '2023/05/04',
    url: `${ferryAddress}claims/people-hurt/`,
    language: 'en',
  });
  const quoted = tags.filter(({ name }) => name === 'DCTERMS.references').map(({ content }) => content);
  expect(quoted).toEqual(['https://bay-courier.example/', 'https://island-radio.example/', 'https://no-name.example/']);
});

test('a report is cited as what its outlet published, at the outlet’s address', () => {
  const url = 'https://courier.example/ferry';
  expect(citation(articleTags({ ...courier, url, author: 'Ida Moss', language: 'en-GB' }))).toEqual({
    itemType: 'newspaperArticle',
    title: 'Ferry runs aground off Larkness',
    author: 'Ida Moss',
    publication: 'Bay Courier',
    date: '2023-05-02',
    url,
    language: 'en-GB',
  });
});

test('a report that names no outlet is cited as the page here that holds it', () => {
  expect(citation(articleTags({ ...courier, outlet: undefined }))).toMatchObject({
    itemType: 'webpage',
    publication: 'Variorum',
    url: 'https://site.example/news/page/',
  });
});
