import { links } from '../links.ts';
import type { SiteStory } from '../stories.ts';
import type { ArticleView, ComparisonView, StoryView } from '../story-view.ts';
import { type Download, feeds, storyDownloads } from './formats.ts';
import { articleData, comparisonData, storyData } from './linked-data.ts';
import { articleTags, comparisonTags, type Tag } from './tags.ts';

/** What the head of a page tells programs. */
export interface PageRecord {
  readonly tags?: readonly Tag[];
  /** The same, or what follows it, in other formats. */
  readonly alternates: readonly Pick<Download, 'href' | 'type' | 'name'>[];
  /** JSON-LD. */
  readonly data?: object;
}

/** Of pages that belong to no story. */
export function siteRecord(): PageRecord {
  return { alternates: feeds(links) };
}

/** Of a page of a story that is none of those below. */
export function partRecord(story: StoryView): PageRecord {
  return { alternates: feeds(links, story.id) };
}

/** Of a story's own page: every file of its record. */
export function storyRecord(story: StoryView): PageRecord {
  return { alternates: storyDownloads(story.id, links), data: storyData(story, links) };
}

/** Of a report's page, which is cited as what its outlet published. */
export function articleRecord(story: StoryView, article: ArticleView): PageRecord {
  const text = { href: links.articleText(story.id, article.id), type: 'text/plain', name: 'Plain text' };
  return {
    tags: articleTags(article),
    alternates: [text, ...feeds(links, story.id)],
    data: articleData(story, article, links),
  };
}

/** Of the page of a comparison, which is cited as a page of this site. */
export function comparisonRecord(story: SiteStory, comparison: ComparisonView): PageRecord {
  const recorded = story.recorded.get(comparison.id);
  const json = { href: links.comparisonJson(story.id, comparison.id), type: 'application/json', name: 'JSON' };
  return {
    tags: comparisonTags(story, comparison, links, recorded),
    alternates: [json, ...feeds(links, story.id)],
    data: comparisonData(story, comparison, links, recorded),
  };
}
