import { type Form, wordsOf } from './forms.ts';

/**
 * Forms without the outlets that name nobody but themselves: a paper that writes "told the Herald" is no one whom the
 * story is about. What another report names stays.
 */
export function withoutOwnOutlets(forms: readonly Form[]): readonly Form[] {
  return forms.filter(({ words, occurrences }) => !occurrences.every((one) => isOwn(words, one)));
}

function isOwn(words: readonly string[], { article, mention }: Form['occurrences'][number]): boolean {
  if (article.outlet === undefined || (mention.type !== 'media' && mention.type !== 'organisation')) return false;
  const own = wordsOf(article.outlet);
  const initials = own.map((word) => word.charAt(0)).join('');
  return words.every((word) => own.includes(word)) || (own.length > 1 && words.join('') === initials);
}
