import type { ClaimKind } from '../schema.ts';
import { bySpan, overlaps, type Span } from '../span.ts';

/**
 * Keeps the longer of two claims of one kind that share text, and the first of two equal ones; in text order. A part of a
 * sum stands within it.
 */
export function dropOverlaps<Item extends Span & { readonly kind: ClaimKind; readonly isWithin?: true }>(
  items: readonly Item[],
): readonly Item[] {
  const lastOfKind = new Map<ClaimKind, Item>();
  const kept = new Set<Item>();
  for (const item of [...items].sort(bySpan)) {
    if (item.isWithin) {
      kept.add(item);
      continue;
    }
    const last = lastOfKind.get(item.kind);
    if (last && overlaps(last, item)) {
      if (item.end - item.start <= last.end - last.start) continue;
      kept.delete(last);
    }
    kept.add(item);
    lastOfKind.set(item.kind, item);
  }
  return [...kept];
}
