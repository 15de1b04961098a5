import type { ComparisonFile } from '../compare/comparison-file.ts';
import { recordSchemas } from '../compare/json-schemas.ts';
import { type EmbedProps, embedOfGone } from './embed.ts';
import type { GonePage } from './fates.ts';
import { type Pair, pairsOf } from './pair-view.ts';
import { comparisonFileOf, goneFileOf } from './record/record-files.ts';
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

/** The same addresses for frames and pictures: what moved is shown where it was, as neither leads elsewhere. */
export async function embedRoutes(): Promise<{ params: { story: string; comparison: string }; props: EmbedProps }[]> {
  const routes = await comparisonRoutes();
  return routes.map(({ params, props }) => ({
    params,
    props: props.gone === undefined ? props : embedOfGone(props.story, props.gone),
  }));
}

/** Every two reports of every story, and every two that were set side by side once. */
export async function pairRoutes(): Promise<
  { params: { story: string; first: string; second: string }; props: PageProps<{ pair: Pair }> }[]
> {
  const stories = await readStories();
  return stories.flatMap((story) => {
    const held = pairsOf(story).map((pair) => {
      const [first = '', second = ''] = pair.articles.map(({ id }) => id).sort();
      return { params: { story: story.id, first, second }, props: { story, pair } };
    });
    const gone = story.gonePairs.map(({ first, second, page }) => {
      return { params: { story: story.id, first, second }, props: { story, gone: page } };
    });
    return [...held, ...gone];
  });
}

/** The file beside the page of every comparison, and of every one that was published once. */
export async function comparisonFileRoutes(): Promise<
  { params: { story: string; comparison: string }; props: { file: ComparisonFile | undefined } }[]
> {
  const routes = await comparisonRoutes();
  return routes.map(({ params, props }) => ({
    params,
    props: { file: props.gone ? goneFileOf(props.story, props.gone) : comparisonFileOf(props.story, props.comparison) },
  }));
}

/** The plain text of every article that a story holds; of one that it held once, what became of it. */
export async function articleTextRoutes(): Promise<
  { params: { story: string; article: string }; props: { text: string } }[]
> {
  const routes = await articleRoutes();
  return routes.map(({ params, props }) => ({
    params,
    props: { text: props.gone ? `${props.gone.lead}\n` : props.article.text },
  }));
}

/** The schemas of the published files. */
export function schemaRoutes(): { params: { file: string }; props: { schema: object } }[] {
  return Object.entries(recordSchemas()).map(([name, schema]) => ({
    params: { file: name.replace(/\.json$/u, '') },
    props: { schema },
  }));
}
