import type { Token } from './document.ts';
import { wordTest } from './words.ts';

/** Indices of tokens that start an item of a list written on one line: "1) Boots. 2) A tent.", "• Boots • A tent". */
export function listStarts(tokens: readonly Token[], first: number, end: number): ReadonlySet<number> {
  const starts = new Set<number>();
  const shape = markerAt(tokens, first);
  let expected = shape ? shape.number + 1 : 0;
  for (let index = first + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isBullet(token) && token.start > (tokens[index - 1]?.end ?? 0)) starts.add(index);
    if (!shape) continue;
    const marker = markerAt(tokens, index);
    if (marker?.shape !== shape.shape || marker.number !== expected) continue;
    starts.add(index);
    expected += 1;
  }
  return starts;
}

const isBullet = wordTest(({ text }) => /^[•◦‣▪⁃]$/u.test(text));

interface Marker {
  readonly number: number;
  /** What stands around the number: "1)" and "2." are of different lists. */
  readonly shape: string;
}

/** "1." "1)" "1.)" "a." "b)" with a space after it and before the item's first word. */
function markerAt(tokens: readonly Token[], index: number): Marker | undefined {
  const head = tokens[index];
  const before = tokens[index - 1];
  if (!head || (before && before.end === head.start)) return undefined;
  const letter = /^\p{Ll}\.?$/u.test(head.text);
  if (!letter && !/^\p{N}{1,2}$/u.test(head.text)) return undefined;
  let at = index + 1;
  let shape = head.text.endsWith('.') ? '.' : '';
  while (tokens[at]?.start === tokens[at - 1]?.end && /^[.)]$/u.test(tokens[at]?.text ?? '')) {
    shape += tokens[at]?.text;
    at += 1;
  }
  if (shape === '' || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  return {
    number: letter ? head.text.charCodeAt(0) - A : Number(head.text),
    shape: letter ? `a${shape}` : `1${shape}`,
  };
}

/** "a" counts as 1. */
const A = 0x60;
