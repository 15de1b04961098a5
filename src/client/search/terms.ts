import { fold } from './fold.ts';

/** A word, number or day in a text or in a query, with its place. */
export interface Term {
  readonly type: 'word' | 'number' | 'day';
  /** What is compared: a folded word, a number without separators ("1200"), an ISO day or month. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The terms of a text, in its order. Numbers stand apart from words, as they are compared whole. */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(term)) {
    const found = readTerm(match);
    if (found.text !== '') terms.push(found);
  }
  return terms;
}

/** The one way to write a number: "1,200", "1200.0" and "01200" are all "1200". */
export function plainNumber(written: string): string {
  const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const decimals = fraction.replace(/0+$/u, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** “Peña’s” is “Peña”. */
const possessive = String.raw`['’ʼ][sS](?![\p{L}\p{N}])`;

// 2025-11-07 · 1,200.5 · 76 · U.S. · O’Brien · A320
const term = new RegExp(
  [
    String.raw`(?<day>(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d))`,
    String.raw`(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<initials>(?<!\p{L})\p{L}(?:\.\p{L})+(?!\p{L}))`,
    String.raw`(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?!${possessive})['’ʼ]\p{L}+)*)(?:${possessive})?`,
  ].join('|'),
  'gu',
);

function readTerm(match: RegExpExecArray): Term {
  const { day, number, initials, word } = match.groups ?? {};
  const written = word ?? match[0];
  const place = { start: match.index, end: match.index + written.length };
  if (day !== undefined) return { type: 'day', text: day, ...place };
  if (number !== undefined) return { type: 'number', text: plainNumber(number), ...place };
  if (initials !== undefined) return { type: 'word', text: fold(initials.replaceAll('.', '')), ...place };
  return { type: 'word', text: fold(written), ...place };
}
