import { lengthBounds } from '../../lexicon/length-bounds.ts';
import { type Line, lowerAt } from './atoms.ts';

/** A length, in a unit told elsewhere; null is an open end. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** A length as the words before it bound it. */
export interface Bounded extends Bounds {
  /** The words that bound it. */
  readonly hedge?: string;
}

/** What the words before a length make of it: "at least three weeks", "nearly a year", "up to five days". */
export function boundLength(line: Line, start: number, bounds: Bounds): Bounded {
  if (!lastWords.has(lowerAt(line, start - 1))) return bounds;
  for (const words of [3, 2, 1]) {
    if (start < words) continue;
    const hedge = Array.from({ length: words }, (_, index) => lowerAt(line, start - words + index)).join(' ');
    const bound = lengthBounds.get(hedge);
    if (bound) return { ...open(bounds, bound), hedge: hedge.replace(/^(?:for|after|in)\s/u, '') };
  }
  return bounds;
}

const lastWords: ReadonlySet<string> = new Set([...lengthBounds.keys()].map((words) => words.split(' ').at(-1) ?? ''));

function open(bounds: Bounds, bound: 'at-least' | 'at-most' | 'about'): Bounds {
  switch (bound) {
    case 'at-least':
      return { min: bounds.min, max: null };
    case 'at-most':
      return { min: null, max: bounds.max };
    case 'about':
      return bounds;
    default:
      return bound satisfies never;
  }
}
