export { type Article, type ArticleFile, readArticle } from './article.ts';
export { ContentError, describe, type Problem } from './errors.ts';
export { listStories, listStory, type StoryFolder } from './folder.ts';
export { idOf } from './ids.ts';
export { extractArticle, readClaims, toStoryArticle, toStoryInput } from './input.ts';
export { PERMALINKS_FILE } from './permalinks.ts';
export { type Frontmatter, frontmatter, type StoryFile, storyFile } from './schema.ts';
export {
  type ArticleReading,
  restoreArticle,
  type StoredArticle,
  type StoredStory,
  storeArticle,
  storedArticle,
  storedStory,
} from './stored.ts';
export { findProblems, readStory, readStoryFile, type Story, type StoryMeta } from './story.ts';
