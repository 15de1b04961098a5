import type { Relation } from './relation.ts';

/** Relation of two names as written: the same, one within the other, or two that may well both be right. Symmetric. */
export function relateNames(a: string, b: string): Relation {
  const first = fold(a);
  const second = fold(b);
  if (first === second) return 'equal';
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `) ? 'compatible' : 'unknown';
}

/** A name without accents, case, points and article, for comparison alone. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
