import { oneLine } from './encoders/index.ts';
import type { ArticleView, ComparisonView, ReadingView } from './story-view.ts';

/** What one report says, in its words, and where they stand: plain text for a letter, a footnote, a chat. An address follows it. */
export function citationOf({ label }: ComparisonView, { article, claims }: ReadingView): string {
  const words = [...new Set(claims.map(({ quote }) => unquoted(quote.exact)))];
  return oneLine(`“${words.join(' … ')}” – ${sourceOf(article)}. Beside what others say in “${label}”, Variorum,`);
}

/** "Ada Nore, “Ferry aground”, Harbour Post, 6 March 2024, via a clippings service"; what is not stated is said so. */
function sourceOf({ author, title, opening, outlet, published, publishedWords, via }: ArticleView): string {
  const named = title === undefined ? `untitled report that begins “${opening}”` : `“${title}”`;
  const when = published === undefined ? 'undated' : publishedWords;
  return [author, named, outlet, when, via && `via ${via}`].filter((part) => part !== undefined).join(', ');
}

/** Without the quotation marks around it, and on one line. */
function unquoted(exact: string): string {
  return exact.replaceAll(/\s+/gu, ' ').replace(/^["“”‘’'](?<inside>.*)["“”‘’']$/u, '$<inside>');
}
