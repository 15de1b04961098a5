import type { Layers } from '../layers.ts';
import { commonHeads } from '../lexicon/parts.ts';
import { plural } from '../lexicon/plurals.ts';
import { overlapTest } from '../span.ts';
import type { Document } from '../text/index.ts';
import { periodOf } from './day-of.ts';
import type { Draft } from './draft.ts';
import { eventNear, isBefore, isLongAgo } from './event.ts';
import { kinOf, tellsOfFallenHarmer } from './harmed.ts';
import { deadAmong, isHarmerCounted, partTest } from './part-of-toll.ts';
import { isTotalled, size, type Toll, wholeTolls } from './whole-toll.ts';

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
  const isOfKind = kindTest(tolls);
  const harmerFell = tellsOfFallenHarmer(document, casualties);
  return tolls.flatMap((toll) => {
    const isWhole = whole.has(toll.casualty);
    const isLower = !isWhole && isTotalled(toll) && !isOfKind(toll);
    const draft = draftOf(document, layers, { ...toll, isPart: toll.isPart || isLower }, isWhole);
    const context = {
      ...draft.context,
      deadAmong: deadAmong(document, tolls, toll.casualty),
      kin: kinOf(document, layers, toll.casualty),
      harmerFell,
    };
    const parts = (toll.casualty.parts ?? []).map((part) => {
      const casualty = { ...toll.casualty, ...part, parts: undefined };
      return { ...draftOf(document, layers, { ...toll, casualty }, false), isWithin: true as const };
    });
    return [{ ...draft, context }, ...parts];
  });
}

/** Tells whether a figure is the highest of one kind of people told apart from others: "11 officers" beside "50 people". */
function kindTest(tolls: readonly Toll[]): (toll: Toll) => boolean {
  const keyOf = ({ casualty }: Toll) => `${casualty.outcome} ${casualty.who}`;
  const most = new Map<string, number>();
  for (const toll of tolls) most.set(keyOf(toll), Math.max(most.get(keyOf(toll)) ?? 0, size(toll.casualty)));
  return (toll) => {
    const { who, implied, max } = toll.casualty;
    return !implied && max !== 1 && !commonHeads.has(who) && size(toll.casualty) === most.get(keyOf(toll));
  };
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
