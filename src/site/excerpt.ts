/** A stretch of a text in one line, cut at words, with "…" where it goes on; about `length` letters around a place. */
export function excerpt(text: string, { start, end }: { start: number; end: number }, length: number): string {
  const room = Math.max(0, length - (end - start));
  const from = wordStart(text, Math.max(0, start - Math.floor(room / 2)), start);
  const to = wordEnd(text, Math.min(text.length, from + Math.max(length, end - from)), end);
  const words = text.slice(from, to).replaceAll(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}

/** The first start of a word from `at` on, or `limit` where none comes before it. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, limit).search(/\s/u);
  return space < 0 ? limit : at + space;
}

/** The last end of a word up to `at`, or `limit` where none comes behind it. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const space = text.slice(limit, at + 1).search(/\s\S*$/u);
  return space < 0 ? limit : limit + space;
}
