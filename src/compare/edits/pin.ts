import { type Apply, changeMatter, type Outcome } from './desk.ts';

/** Puts matters first, in the order given; those of an earlier entry stay before them. */
export const applyPin: Apply<'pin'> = (matters, { edit, comparisons, because }) => {
  const what = 'Put in its place by hand.';
  let outcome: Outcome = { matters };
  for (const id of comparisons) {
    if ('fault' in outcome) return outcome;
    outcome = changeMatter(outcome.matters, id, (matter) => ({
      ...matter,
      edited: [...matter.edited, { edit, what, because }],
    }));
  }
  return outcome;
};
