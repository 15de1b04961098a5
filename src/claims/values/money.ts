import { type Interval, type IntervalRelation, relateIntervals } from './quantity.ts';

/** An amount of one currency: an ISO 4217 code, or the word of the text where that does not tell the code. */
export interface Amount extends Interval {
  readonly currency: string;
}

/** How two amounts of one currency relate; nothing where the currencies differ, as no rate of exchange is known here. */
export function relateAmounts(a: Amount, b: Amount): IntervalRelation | undefined {
  return a.currency === b.currency ? relateIntervals(a, b) : undefined;
}
