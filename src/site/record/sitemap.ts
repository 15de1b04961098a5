import { element, xmlFile } from '../encoders/index.ts';
import { links, storyPages } from '../links.ts';
import { pairsOf } from '../pair-view.ts';
import type { SiteStory } from '../stories.ts';

interface Page {
  readonly href: string;
  readonly changed?: string | undefined;
}

/** All pages that search engines may list; what is gone is not among them. The protocol knows whole addresses alone. */
export function sitemap(stories: readonly SiteStory[]): string {
  const own = [links.home(), links.about(), links.style(), links.data(), links.search()].map((href) => ({ href }));
  const pages: readonly Page[] = [...own, ...stories.flatMap(pagesOf)];
  const urls = pages.map(({ href, changed }) =>
    element(
      'url',
      {},
      element('loc', {}, links.whole(href)),
      ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
    ),
  );
  return xmlFile(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}

/** Where programs that look for pages may go, and where the list of these is. */
export function robots(): string {
  const map = links.site === undefined ? '' : `\nSitemap: ${links.whole(links.sitemap())}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

function pagesOf(story: SiteStory): readonly Page[] {
  const pairs = pairsOf(story).map(({ articles: [a, b] }) => links.pair(story.id, a.id, b.id));
  return [
    ...storyPages(story.id),
    ...story.articles.map(({ id }) => ({ href: links.article(story.id, id) })),
    ...story.comparisons.map(({ id }) => {
      const { since, changed } = story.recorded.get(id) ?? {};
      return { href: links.comparison(story.id, id), changed: changed ?? since };
    }),
    ...pairs.map((href) => ({ href })),
  ];
}
