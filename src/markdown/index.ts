export { type ArticleTree, readMarkdown } from './read.ts';
export { type Anchor, type Mark, renderArticle } from './render.ts';
