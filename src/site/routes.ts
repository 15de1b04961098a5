import type { GonePage } from './fates.ts';
import { type Pair, pairsOf } from './pair-view.ts';
import { readStories, type SiteStory } from './stories.ts';
import type { ArticleView, ComparisonView } from './story-view.ts';

/** For `getStaticPaths`: every story. */
export async function storyRoutes(): Promise<{ params: { story: string }; props: { story: SiteStory } }[]> {
  const stories = await readStories();
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }));
}

/** A page of something that a story holds, or one that stands where something was. */
export type PageProps<Held> = { story: SiteStory } & ((Held & { gone?: undefined }) | { gone: GonePage });

/** Every article of every story, and every one that was published once. */
export async function articleRoutes(): Promise<
  { params: { story: string; article: string }; props: PageProps<{ article: ArticleView }> }[]
> {
  const stories = await readStories();
  return stories.flatMap((story) => [
    ...story.articles.map((article) => ({
      params: { story: story.id, article: article.id },
      props: { story, article },
    })),
    ...story.gone.articles.map((gone) => ({ params: { story: story.id, article: gone.id }, props: { story, gone } })),
  ]);
}

/** Every comparison of every story, and every one that was published once. */
export async function comparisonRoutes(): Promise<
  { params: { story: string; comparison: string }; props: PageProps<{ comparison: ComparisonView }> }[]
> {
  const stories = await readStories();
  return stories.flatMap((story) => [
    ...story.comparisons.map((comparison) => ({
      params: { story: story.id, comparison: comparison.id },
      props: { story, comparison },
    })),
    ...story.gone.comparisons.map((gone) => ({
      params: { story: story.id, comparison: gone.id },
      props: { story, gone },
    })),
  ]);
}

/** Every two reports of every story. */
export async function pairRoutes(): Promise<
  { params: { story: string; first: string; second: string }; props: { story: SiteStory; pair: Pair } }[]
> {
  const stories = await readStories();
  return stories.flatMap((story) =>
    pairsOf(story).map((pair) => {
      const [first = '', second = ''] = pair.articles.map(({ id }) => id).sort();
      return { params: { story: story.id, first, second }, props: { story, pair } };
    }),
  );
}
