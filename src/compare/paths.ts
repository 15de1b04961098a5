/** Paths of a story's pages from the site's root, without its base: they are part of the published record. */
export const storyPath = (story: string): string => `/${story}/`;
/** The page of a report. */
export const articlePath = (story: string, article: string): string => `/${story}/articles/${article}/`;
/** The permalink of a comparison. */
export const comparisonPath = (story: string, comparison: string): string => `/${story}/claims/${comparison}/`;
