import type { Layers, TimeExpression } from '../layers.ts';
import type { Document } from '../text/index.ts';
import { clauseAround } from '../text/phrases.ts';
import type { Draft } from './draft.ts';

/** Dates known well enough to be compared, and durations with a length. */
export function timeDrafts(document: Document, { times }: Layers): readonly Draft[] {
  return times.map((time) => draftOf(document, time)).filter((draft) => draft !== undefined);
}

function draftOf(document: Document, time: TimeExpression): Draft | undefined {
  const { start, end, rule, hedge, calendar, length, role } = time;
  const shared = { start, end, rule, hedge, subject: clauseAround(document, time) };
  if (calendar && time.type !== 'DURATION') {
    return { ...shared, kind: 'date', value: calendar, context: { head: [], facet: facetOf(role) } };
  }
  if (length && time.type === 'DURATION') {
    return { ...shared, kind: 'duration', value: length, context: { head: [], facet: length.unit } };
  }
  return undefined;
}

/** A day on which, one since which and one until which something holds are dates of different things. */
function facetOf(role: TimeExpression['role']): string {
  switch (role) {
    case 'on':
    case 'during':
      return 'at';
    case 'since':
      return 'begin';
    case 'until':
    case 'by':
      return 'end';
    case 'before':
    case 'after':
      return role;
    default:
      return role satisfies never;
  }
}
