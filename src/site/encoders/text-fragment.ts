/** Words from which on a quotation is named by its first and its last words alone. */
const LONG = 16;
/** Words at each end of a long one. */
const ENDS = 5;
/** Fewer words may stand more than once on a page, and are named with what stands before them. */
const TELLING = 4;

/** Words of a page, and those right before them (up to 32 characters). */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
}

/**
 * The address of quoted words on another's page (URL Fragment Text Directives, WICG): browsers that know them scroll there and
 * mark them, all others open the page. A fragment that the address has is kept.
 */
export function textFragment(url: string, { exact, prefix }: Quotation): string {
  const directive = directiveOf(exact, prefix);
  if (directive === '' || !/^https?:/iu.test(url)) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** No term may reach over the end of a paragraph: such a quotation is named by its ends. */
function directiveOf(exact: string, prefix: string): string {
  const lines = exact.trim().split(/\s*\n\s*/u);
  const first = wordsOf(lines[0] ?? '');
  const last = wordsOf(lines.at(-1) ?? '');
  if (lines.length > 1) return `${term(first.slice(0, ENDS))},${term(last.slice(-ENDS))}`;
  if (first.length > LONG) return `${term(first.slice(0, ENDS))},${term(first.slice(-ENDS))}`;
  const before = first.length < TELLING && startsWord(prefix) ? wordsBefore(prefix) : [];
  return before.length === 0 ? term(first) : `${term(before)}-,${term(first)}`;
}

/** Words right before, on the same line; the first of a cut prefix may be half a word. */
function wordsBefore(prefix: string): readonly string[] {
  const line = prefix.split('\n').at(-1) ?? '';
  const words = wordsOf(line);
  return (line === prefix ? words.slice(1) : words).slice(-ENDS);
}

/** A text directive matches whole words: what is glued to a sign before it can't be told from a half word. */
const startsWord = (prefix: string): boolean => /\s$/u.test(prefix);

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The signs of a directive's own grammar are encoded, too. */
function term(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
