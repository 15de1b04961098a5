export { type Excess, findExcess, MAX_BLOCK_DEPTH } from './limits.ts';
export { type ArticleTree, type MarkdownReading, readMarkdown } from './read.ts';
export { type Anchor, type Mark, type RenderOptions, renderArticle } from './render.ts';
