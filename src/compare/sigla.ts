import type { StoryArticle } from './story.ts';

/** Orders articles by date published, undated ones last, then by id, and letters them A, B … Z, AA, AB … */
export function sigla(articles: readonly StoryArticle[]): readonly { siglum: string; article: StoryArticle }[] {
  const key = (article: StoryArticle) => `${article.published ?? '~'}\0${article.id}`;
  return [...articles]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((article, index) => ({ siglum: letters(index), article }));
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
