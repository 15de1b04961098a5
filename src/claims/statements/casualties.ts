import type { Casualty, Layers } from '../layers.ts';
import { partBefore, partOfDead, partOfHarmed } from '../lexicon/parts.ts';
import { plural } from '../lexicon/plurals.ts';
import { firstStartingFrom, overlapTest } from '../span.ts';
import type { Document } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { eventNear, isLongAgo } from './event.ts';

/** People to whom something was done, with the event that did it. */
export function casualtyDrafts(document: Document, layers: Layers): readonly Draft[] {
  const isStated = overlapTest(layers.quantities.filter(({ type }) => type !== 'age'));
  const deaths = layers.casualties.filter(({ outcome }) => outcome === 'killed');
  return layers.casualties.map((casualty) => {
    const isPart = !isStated(casualty) || isPartOfToll(document, deaths, casualty);
    return draftOf(document, layers.times, casualty, isPart);
  });
}

function draftOf(document: Document, times: Layers['times'], casualty: Casualty, isPart: boolean): Draft {
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
      isPart,
      event: { noun: event?.lower, isPast: isLongAgo(document, times, casualty) },
    },
  };
}

/** Whether a figure is of some of those harmed and not of all; `deaths` are the figures of the dead in text order. */
function isPartOfToll(document: Document, deaths: readonly Casualty[], casualty: Casualty): boolean {
  const { start, end, outcome } = casualty;
  const words = document.text.slice(start, end);
  if (
    partOfHarmed.some((pattern) => pattern.test(words)) ||
    partBefore.test(document.text.slice(Math.max(0, start - 12), start))
  )
    return true;
  if (outcome === 'killed') return partOfDead.test(document.text.slice(start, end + 14));
  // "Two others were injured" is all the injured of a report that tells of the dead first, and else some of them.
  return partOfDead.test(words) && !isNear(deaths, start);
}

/** Characters within which two figures stand side by side. */
const NEAR = 250;

function isNear(deaths: readonly Casualty[], offset: number): boolean {
  const first = deaths[firstStartingFrom(deaths, offset - NEAR + 1)];
  return first !== undefined && first.start - offset < NEAR;
}
