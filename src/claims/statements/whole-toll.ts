import type { Casualty, Layers, Outcome } from '../layers.ts';
import { attributionFinder } from '../refiners/said-by.ts';

/** A figure of people harmed, and whether its words say that it is of some of them. */
export interface Toll {
  readonly casualty: Casualty;
  readonly isPart: boolean;
  /** Whether what harmed them is long past. */
  readonly isPast: boolean;
}

/**
 * The figures that tell of all to whom something was done in what an article reports: for each outcome the highest.
 * A lower one is of some of them, unless another source gives it.
 */
export function wholeTolls(tolls: readonly Toll[], { attributions }: Layers): ReadonlySet<Casualty> {
  const sourceOf = attributionFinder(attributions);
  const whole = new Set<Casualty>();
  const candidates = tolls.filter((toll) => !toll.isPart && isTotalled(toll));
  const byOutcome = Map.groupBy(candidates, ({ casualty }) => casualty.outcome);
  for (const some of byOutcome.values()) {
    const bySource = Map.groupBy(some, ({ casualty }) => sourceOf(casualty)?.source.name);
    const highest = Math.max(...some.map(({ casualty }) => size(casualty)));
    for (const [source, own] of bySource) {
      const most = source === undefined ? highest : Math.max(...own.map(({ casualty }) => size(casualty)));
      for (const { casualty } of own) if (size(casualty) === most) whole.add(casualty);
    }
  }
  return whole;
}

/** Whether a figure is of the event reported, and of what is added up in it. */
export const isTotalled = ({ casualty, isPast }: Toll): boolean =>
  !isPast && !casualty.apart && !open.has(casualty.outcome);

/** Outcomes that a report tells of one set of people after another: whom a storm trapped, and whom it cut off. */
const open: ReadonlySet<Outcome> = new Set(['affected', 'detained']);

export const size = ({ min, max }: Casualty): number => max ?? min ?? 0;
