/** A number in digits, words or both, as atoms `[first, next)`. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
  /** What magnitude words multiplied it by: 1e6 for "1.2 million". */
  readonly scale: number;
}

/** A numeral of one exact value, free of the dust of binary fractions. */
export function exactly(first: number, next: number, value: number, scale: number, form: Numeral['form']): Numeral {
  // 4.1 billion, and not 4,099,999,999.9999995.
  const round = Number.isInteger(value) ? value : Number(value.toPrecision(14));
  return { first, next, low: round, high: round, scale, form };
}

/** A part of one, or of a magnitude: "a third", "half a million". */
export function part(first: number, next: number, value: number, scale = 1): Numeral {
  return { first, next, low: value, high: value, scale, form: scale === 1 ? 'fraction' : 'words' };
}

/** What a run of digits stands for, or nothing where its separators group it in no known way: "1,200", "10.5". */
export function digitsValue(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  // 1,200,000 and, as India writes it, 12,00,000.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(',', ''));
  return undefined;
}
