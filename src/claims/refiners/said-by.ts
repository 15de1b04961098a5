import type { Attribution } from '../layers.ts';
import { contains, type Span } from '../span.ts';

/** The attribution that lays a span to its source: of several the one with the shortest scope. */
export function attributionOf(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  return attributions
    .filter(({ scope }) => contains(scope, span))
    .sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start) || a.start - b.start)[0];
}
