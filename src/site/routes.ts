import { readStories, type SiteStory } from './stories.ts';
import type { ArticleView, ComparisonView } from './story-view.ts';

/** For `getStaticPaths`: every story. */
export async function storyRoutes(): Promise<{ params: { story: string }; props: { story: SiteStory } }[]> {
  const stories = await readStories();
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }));
}

/** Every article of every story. */
export async function articleRoutes(): Promise<
  { params: { story: string; article: string }; props: { story: SiteStory; article: ArticleView } }[]
> {
  const stories = await readStories();
  return stories.flatMap((story) =>
    story.articles.map((article) => ({
      params: { story: story.id, article: article.id },
      props: { story, article },
    })),
  );
}

/** Every comparison of every story. */
export async function comparisonRoutes(): Promise<
  { params: { story: string; comparison: string }; props: { story: SiteStory; comparison: ComparisonView } }[]
> {
  const stories = await readStories();
  return stories.flatMap((story) =>
    story.comparisons.map((comparison) => ({
      params: { story: story.id, comparison: comparison.id },
      props: { story, comparison },
    })),
  );
}
