import { isoDay } from '../calendar.ts';
import { element, type XmlElement, type XmlNode, xmlFile, xmlId } from '../encoders/index.ts';
import type { Links } from '../links.ts';
import type { ArticleView, ComparisonView, ReadingView, StoryView } from '../story-view.ts';
import { anchors, witnessText } from './witness-text.ts';

/**
 * A story as a critical apparatus in TEI P5: the reports are witnesses, every comparison is an entry that stands off from the
 * texts and points into them (double end-point attachment, external). No report is the base, so no reading is a lemma: an
 * entry stands at the words of the first report that tells of it.
 */
export function apparatus(story: StoryView, links: Links): string {
  const claims = story.comparisons.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims));
  const texts = story.articles.map((article) =>
    witnessText(
      article,
      claims.filter((claim) => claim.article === article.id),
    ),
  );
  const entries = story.comparisons.map((comparison) => entry(story, comparison, links));
  return xmlFile(
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' },
      header(story, links),
      ...(entries.length === 0 ? [] : [element('standOff', {}, element('listApp', {}, ...entries))]),
      element('text', {}, element('group', {}, ...texts)),
    ),
  );
}

const ENCODING =
  'Each entry is of one matter. Its type says how the readings relate, never which is right. No report is the base: an entry ' +
  'is attached to the words of the first report that tells of the matter, and each quotation to its own place.';

function header(story: StoryView, links: Links): XmlElement {
  const address = links.whole(links.story(story.id));
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, story.title)),
      element(
        'publicationStmt',
        {},
        element('p', {}, 'Published with Variorum: ', element('ref', { target: address }, address)),
      ),
      element('sourceDesc', {}, element('listWit', {}, ...story.articles.map((one) => witness(story, one, links)))),
    ),
    element(
      'encodingDesc',
      {},
      element('variantEncoding', { method: 'double-end-point', location: 'external' }),
      element('p', {}, ENCODING),
    ),
  );
}

function witness(story: StoryView, { id, siglum, title, outlet, author, published, url }: ArticleView, links: Links) {
  const stated = (name: string, text: string | undefined, attributes: XmlElement['attributes'] = {}) =>
    text === undefined ? [] : [element(name, attributes, text)];
  const page = links.whole(links.article(story.id, id));
  return element(
    'witness',
    { 'xml:id': siglum, n: siglum },
    element(
      'bibl',
      {},
      ...stated('title', title, { level: 'a' }),
      ...stated('author', author),
      ...stated('publisher', outlet),
      ...(published === undefined ? [] : stated('date', published, { when: isoDay(published) })),
      ...stated('ref', url, { target: url, type: 'source' }),
      element('ref', { target: page, type: 'copy' }, page),
    ),
  );
}

/** A list of one entry, so that its label and the reason of its type stand as a heading and a description, which viewers show. */
function entry(story: StoryView, comparison: ComparisonView, links: Links): XmlElement {
  const { id, kind, label, verdict, because, readings, silent } = comparison;
  const app = element(
    'app',
    {
      'xml:id': xmlId('app', id),
      type: verdict,
      ...attachment(readings),
      corresp: links.whole(links.comparison(story.id, id)),
    },
    ...readings.map(reading),
    // As an apparatus says it: an empty reading is an omission.
    ...silent.map(({ siglum }) => element('rdg', { wit: `#${siglum}`, type: 'silent' })),
  );
  return element('listApp', { type: kind }, element('head', {}, label), element('desc', {}, because), app);
}

/** Viewers show an entry where it is attached, and know the end of a stretch by an anchor of its own. */
function attachment(readings: readonly ReadingView[]): XmlElement['attributes'] {
  const [first] = readings.flatMap(({ claims }) => claims);
  return first === undefined ? {} : { from: `#${anchors.start(first.id)}`, to: `#${anchors.end(first.id)}` };
}

/** Its words, each with the places in the witness's text between which they stand. */
function reading({ article, claims }: ReadingView): XmlElement {
  const quotes = claims.flatMap(({ id, quote }): XmlNode[] => [
    element('quote', { corresp: `#${anchors.start(id)} #${anchors.end(id)}` }, quote.exact),
  ]);
  return element('rdg', { wit: `#${article.siglum}` }, ...quotes);
}
