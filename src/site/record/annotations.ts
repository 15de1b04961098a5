import type { Claim } from '../../claims/schema.ts';
import { fragments, type Links } from '../links.ts';
import type { ArticleView, ComparisonView, StoryView } from '../story-view.ts';

const RFC_OF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Every claim as a W3C Web Annotation: what it is part of, at the words that it rests on. These are named in the report's page
 * here, in its plain text, whose places are counted in characters, and in the outlet's own page where that is stated.
 */
export function annotations(story: StoryView, links: Links): object {
  const address = links.whole(links.annotations(story.id));
  const items = story.comparisons.flatMap((comparison) =>
    comparison.readings.flatMap(({ article, claims }) =>
      claims.map((claim) => annotation({ story, comparison, article, claim }, address, links)),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: `What the reports say, and where: ${story.title}`,
    total: items.length,
    first: { id: `${address}#page-1`, type: 'AnnotationPage', partOf: address, startIndex: 0, items },
  };
}

interface Anchored {
  readonly story: StoryView;
  readonly comparison: ComparisonView;
  readonly article: ArticleView;
  readonly claim: Claim;
}

function annotation({ story, comparison, article, claim }: Anchored, collection: string, links: Links): object {
  const quote = { type: 'TextQuoteSelector', ...claim.quote };
  const page = links.whole(links.article(story.id, article.id));
  const text = links.whole(links.articleText(story.id, article.id));
  return {
    id: `${collection}#${claim.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { id: links.whole(links.comparison(story.id, comparison.id)), type: 'Text', format: 'text/html' },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: comparison.label },
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', language: 'en', value: comparison.verdict },
    ],
    target: [
      { source: page, selector: [fragment(claim), quote] },
      { source: text, selector: [position(article.text, claim), quote] },
      ...(article.url === undefined ? [] : [{ source: article.url, selector: [quote] }]),
    ],
  };
}

const fragment = ({ id }: Claim) => ({
  type: 'FragmentSelector',
  conformsTo: RFC_OF_FRAGMENTS,
  value: fragments.mark(id),
});

/** The standard counts characters; the record, UTF-16 code units. */
function position(text: string, { start, end }: Claim): object {
  const before = lengthOf(text.slice(0, start));
  return { type: 'TextPositionSelector', start: before, end: before + lengthOf(text.slice(start, end)) };
}

const lengthOf = (text: string): number => [...text].length;
