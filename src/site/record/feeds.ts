import { element, jsonFile, oneLine, type XmlElement, xmlFile } from '../encoders/index.ts';
import { links } from '../links.ts';
import { verdictWords } from '../words.ts';
import { type Change, changesOf, type Followed, latestDay } from './changes.ts';
import { urnOf } from './urn.ts';

/** Entries of the feed of all stories. */
const MOST = 100;
/** A feed must bear a date; one in which nothing was ever recorded bears this. */
const NEVER = '1970-01-01';

/** A feed in either format. */
interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page that it follows. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly changes: readonly Change[];
}

/** The feed of one story's discrepancies. */
export function storyFeed(story: Followed): Feed {
  return {
    id: urnOf(story.id),
    title: `${story.title} · Variorum`,
    subtitle: 'Where the reports part: what is new, changed, settled or gone.',
    page: links.story(story.id),
    atom: links.atom(story.id),
    json: links.jsonFeed(story.id),
    changes: changesOf([story]),
  };
}

/** The feed of all stories; the latest changes alone. */
export function siteFeed(stories: readonly Followed[]): Feed {
  return {
    id: urnOf(''),
    title: 'Variorum',
    subtitle: 'Where reports of the same event part: what is new, changed, settled or gone.',
    page: links.home(),
    atom: links.atom(),
    json: links.jsonFeed(),
    changes: changesOf(stories).slice(0, MOST),
  };
}

/** Atom (RFC 4287). Its ids name no host; its links are whole where the site's address is known. */
export function atomFile({ id, title, subtitle, page, atom, changes }: Feed): string {
  return xmlFile(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
      element('id', {}, id),
      element('title', {}, oneLine(title)),
      element('subtitle', {}, subtitle),
      element('updated', {}, moment(latestDay(changes) ?? NEVER)),
      element('author', {}, element('name', {}, 'Variorum')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: links.whole(atom) }),
      element('link', { rel: 'alternate', type: 'text/html', href: links.whole(page) }),
      ...changes.map(atomEntry),
    ),
  );
}

function atomEntry(change: Change): XmlElement {
  const { title, summary, lines, verdict, href, published, updated } = change;
  return element(
    'entry',
    {},
    element('id', {}, idOf(change)),
    element('title', {}, oneLine(title)),
    element('link', { rel: 'alternate', type: 'text/html', href: links.whole(href) }),
    element('published', {}, moment(published)),
    element('updated', {}, moment(updated)),
    ...(verdict === undefined ? [] : [element('category', { term: verdict, label: verdictWords[verdict].name })]),
    element('summary', {}, oneLine(summary)),
    element('content', {}, [summary, ...lines].join('\n\n')),
  );
}

/** JSON Feed 1.1. */
export function jsonFeedFile({ title, subtitle, page, json, changes }: Feed): string {
  return jsonFile({
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(title),
    description: subtitle,
    home_page_url: links.whole(page),
    feed_url: links.whole(json),
    language: 'en',
    authors: [{ name: 'Variorum' }],
    items: changes.map((change) => ({
      id: idOf(change),
      url: links.whole(change.href),
      title: oneLine(change.title),
      summary: oneLine(change.summary),
      content_text: [change.summary, ...change.lines].join('\n\n'),
      date_published: moment(change.published),
      date_modified: moment(change.updated),
      tags: change.verdict === undefined ? [] : [verdictWords[change.verdict].name],
    })),
  });
}

/** What is changed keeps its id: readers of feeds show it anew in its place. The day parts it from a namesake elsewhere. */
const idOf = ({ story, comparison, published }: Change): string => urnOf(story, comparison, published);

const moment = (day: string): string => `${day}T00:00:00Z`;
