import type { Casualty, Layers, Outcome } from '../layers.ts';
import { partOfDead, partOfHarmed } from '../lexicon/parts.ts';
import { plural } from '../lexicon/plurals.ts';
import type { Document } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { eventNear, isLongAgo } from './event.ts';

/** People to whom something was done, with the event that did it. */
export function casualtyDrafts(document: Document, { casualties, times }: Layers): readonly Draft[] {
  return casualties.map((casualty) => draftOf(document, times, casualty));
}

function draftOf(document: Document, times: Layers['times'], casualty: Casualty): Draft {
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
      isPart: casualty.implied || isPartOfToll(outcome, document.text.slice(start, end)),
      event: { noun: event?.lower, isPast: isLongAgo(document, times, casualty) },
    },
  };
}

function isPartOfToll(outcome: Outcome, words: string): boolean {
  // "Two others were injured" is all the injured of a report that tells of the dead first; "two others dead" is not all the dead.
  return partOfHarmed.test(words) || (outcome === 'killed' && partOfDead.test(words));
}
