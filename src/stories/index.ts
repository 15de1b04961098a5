export { readArticle } from './article.ts';
export { ContentError } from './errors.ts';
export { listStories, listStory } from './folder.ts';
export { idOf } from './ids.ts';
export { extractArticle, readClaims, toStoryArticle, toStoryInput } from './input.ts';
export { PERMALINKS_FILE } from './permalinks.ts';
export {
  type ArticleReading,
  restoreArticle,
  type StoredStory,
  storeArticle,
  storedArticle,
} from './stored.ts';
export { findProblems, readStory, readStoryFile, type Story } from './story.ts';
