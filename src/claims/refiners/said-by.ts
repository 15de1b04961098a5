import type { Attribution } from '../layers.ts';
import { firstStartingFrom, type Span } from '../span.ts';

/** Finds the attribution that lays a span to its source: of several the one with the shortest scope. */
export function attributionFinder(attributions: readonly Attribution[]): (span: Span) => Attribution | undefined {
  const sorted = attributions.toSorted((a, b) => a.scope.start - b.scope.start || a.start - b.start);
  const scopes = sorted.map(({ scope }) => scope);
  // How far the scopes up to each reach, so that a search back from a span ends where none can hold it.
  const reach: number[] = [];
  for (const { end } of scopes) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (span) => {
    let found: Attribution | undefined;
    for (let at = firstStartingFrom(scopes, span.start + 1) - 1; (reach[at] ?? 0) >= span.end; at--) {
      const attribution = sorted[at];
      if (attribution && attribution.scope.end >= span.end && isNearer(attribution, found)) found = attribution;
    }
    return found;
  };
}

/** Whether the scope is shorter than another's, or as long and told of first. */
function isNearer({ scope, start }: Attribution, other: Attribution | undefined): boolean {
  if (other === undefined) return true;
  const longer = lengthOf(scope) - lengthOf(other.scope);
  return longer < 0 || (longer === 0 && start <= other.start);
}

const lengthOf = ({ start, end }: Span): number => end - start;
