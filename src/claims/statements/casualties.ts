import type { Layers } from '../layers.ts';
import { plural } from '../lexicon/plurals.ts';
import { overlapTest } from '../span.ts';
import type { Document } from '../text/index.ts';
import { periodOf } from './day-of.ts';
import type { Draft } from './draft.ts';
import { eventNear, isBefore, isLongAgo } from './event.ts';
import { deadAmong, isHarmerCounted, partTest } from './part-of-toll.ts';
import { isTotalled, type Toll, wholeTolls } from './whole-toll.ts';

/** People to whom something was done, with the event that did it. */
export function casualtyDrafts(document: Document, layers: Layers): readonly Draft[] {
  const { quantities, times, casualties } = layers;
  const isStated = overlapTest(quantities.filter(({ type }) => type !== 'age'));
  const isPart = partTest(document, casualties);
  const tolls = casualties.map((casualty): Toll => {
    const isPast = isLongAgo(document, times, casualty) || isBefore(document, casualty);
    return { casualty, isPart: !isStated(casualty) || isPart(casualty), isPast };
  });
  const whole = wholeTolls(tolls, layers);
  return tolls.map((toll) => {
    const isWhole = whole.has(toll.casualty);
    const isLower = !isWhole && isTotalled(toll);
    const draft = draftOf(document, layers, { ...toll, isPart: toll.isPart || isLower }, isWhole);
    return { ...draft, context: { ...draft.context, deadAmong: deadAmong(document, tolls, toll.casualty) } };
  });
}

function draftOf(document: Document, { times }: Layers, { casualty, isPart, isPast }: Toll, isWhole: boolean): Draft {
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
      isWhole,
      countsHarmer: isHarmerCounted(document, casualty),
      when: periodOf(document, times, casualty),
      isApart: casualty.apart !== undefined,
      event: { noun: event?.lower, isPast },
    },
  };
}
