import { getCollection } from 'astro:content';
import { byCodePoint } from '../compare/by-code-point.ts';
import { collate, wholeOf } from '../compare/index.ts';
import { countUnrecorded, settleArticles } from '../compare/permalinks/index.ts';
import type { Collation } from '../compare/schema.ts';
import type { StoryInput } from '../compare/story.ts';
import type { ArticleTree } from '../markdown/index.ts';
import {
  type ArticleReading,
  restoreArticle,
  type StoredStory,
  toStoryArticle,
  toStoryInput,
} from '../stories/index.ts';
import { type GonePages, gonePages } from './fates.ts';
import { type GonePair, gonePairs } from './gone-pairs.ts';
import { type Kept, keptAnchors } from './kept.ts';
import { type Recorded, recordedComparisons } from './record/recorded.ts';
import { type StoryView, viewStory } from './story-view.ts';

/** A story with what only its own pages need. */
export interface SiteStory extends StoryView {
  readonly trees: ReadonlyMap<string, ArticleTree>;
  readonly gone: GonePages;
  /** What the ledger tells of each comparison, by id. */
  readonly recorded: ReadonlyMap<string, Recorded>;
  readonly gonePairs: readonly GonePair[];
  readonly kept: Kept;
}

let stories: Promise<readonly SiteStory[]> | undefined;

/** All stories in order of id, read and compared once a build; in `astro dev` at every request, as content changes. */
export function readStories(): Promise<readonly SiteStory[]> {
  if (import.meta.env.DEV) return read();
  stories ??= read();
  return stories;
}

async function read(): Promise<readonly SiteStory[]> {
  const [storyEntries, articleEntries] = await Promise.all([getCollection('stories'), getCollection('articles')]);
  const articles = articleEntries.map(({ data }) => restoreArticle(data)).toSorted((a, b) => byCodePoint(a.id, b.id));
  return storyEntries
    .map(({ data }) => data)
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .map((story) =>
      siteStory(
        story,
        articles.filter((article) => article.story === story.id),
      ),
    );
}

function siteStory(story: StoredStory, articles: readonly ArticleReading[]): SiteStory {
  const input = settleArticles(
    toStoryInput(
      story,
      articles.map((article) => toStoryArticle(article, article.extraction)),
    ),
  );
  const collation = collate(input);
  tellUnrecorded(input, collation);
  // A report whose file was renamed keeps the id under which it was published.
  const idOf = new Map(articles.map(({ id }, at) => [id, input.articles[at]?.id ?? id]));
  const leftOut = new Map(story.meta.left_out?.map(({ article, what }) => [article, what]));
  const extras = articles.map(({ id, frontmatter: { author, language, place, via } }) => {
    return [idOf.get(id) ?? id, { author, language, place, via, leftOut: leftOut.get(id) }] as const;
  });
  const view = viewStory(collation, { summary: story.meta.summary, date: story.meta.date, articles: new Map(extras) });
  const ledger = story.permalinks ?? [];
  const kept = keptAnchors(view, ledger);
  const gone = gonePages(view, ledger, kept);
  return {
    ...view,
    trees: new Map(articles.map(({ id, tree }) => [idOf.get(id) ?? id, tree])),
    gone,
    gonePairs: gonePairs(story.id, gone.articles, ledger),
    kept,
    recorded: recordedComparisons(ledger),
  };
}

/** A build publishes what is not recorded, too, but says so: such an address may change with the next one. */
function tellUnrecorded(story: StoryInput, collation: Collation): void {
  const { id, permalinks = [] } = story;
  const count = countUnrecorded(permalinks, collation, wholeOf(story, collation));
  if (count > 0) console.warn(`permalinks: ${count} changes of ids in ${id} are not recorded: \`npm run permalinks\``);
}
