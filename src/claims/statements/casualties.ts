import type { Casualty, Layers } from '../layers.ts';
import { partBefore, partOfDead, partOfHarmed } from '../lexicon/parts.ts';
import { plural } from '../lexicon/plurals.ts';
import { overlaps } from '../span.ts';
import type { Document } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { eventNear, isLongAgo } from './event.ts';

/** People to whom something was done, with the event that did it. */
export function casualtyDrafts(document: Document, layers: Layers): readonly Draft[] {
  const { casualties, quantities } = layers;
  const isStated = (casualty: Casualty) =>
    quantities.some((quantity) => quantity.type !== 'age' && overlaps(quantity, casualty));
  return casualties.map((casualty) => draftOf(document, layers, { ...casualty, implied: !isStated(casualty) }));
}

function draftOf(document: Document, { times, casualties }: Layers, casualty: Casualty): Draft {
  const { start, end, rule, hedge, min, max, who, outcome } = casualty;
  const event = eventNear(document, casualty);
  const harmed = `${plural(who)} ${outcome === 'hostage' ? 'held hostage' : outcome}`;
  return {
    kind: 'casualty',
    start,
    end,
    rule,
    hedge,
    value: { min, max, unit: `${who} ${outcome}` },
    subject: event ? `${harmed} in the ${event.lower}` : harmed,
    context: {
      head: event ? [event] : [],
      full: casualty,
      facet: outcome,
      isPart: casualty.implied || isPartOfToll(document, casualties, casualty),
      event: { noun: event?.lower, isPast: isLongAgo(document, times, casualty) },
    },
  };
}

/** Whether a figure is of some of those harmed and not of all. */
function isPartOfToll(document: Document, casualties: readonly Casualty[], casualty: Casualty): boolean {
  const { start, end, outcome } = casualty;
  const words = document.text.slice(start, end);
  if (
    partOfHarmed.some((pattern) => pattern.test(words)) ||
    partBefore.test(document.text.slice(Math.max(0, start - 12), start))
  )
    return true;
  if (outcome === 'killed') return partOfDead.test(document.text.slice(start, end + 14));
  // "Two others were injured" is all the injured of a report that tells of the dead first, and else some of them.
  const hasDead = casualties.some((other) => other.outcome === 'killed' && Math.abs(other.start - start) < NEAR);
  return partOfDead.test(words) && !hasDead;
}

/** Characters within which two figures stand side by side. */
const NEAR = 250;
