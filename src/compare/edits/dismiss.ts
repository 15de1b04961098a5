import { type Apply, changeMatter } from './desk.ts';

/** Sets a matter aside: it keeps its verdict and its page, comes last, and is no discrepancy. */
export const applyDismiss: Apply<'dismiss'> = (matters, { edit, comparison, because }) =>
  changeMatter(matters, comparison, (matter) => ({
    ...matter,
    edited: [...matter.edited, { edit, what: 'It does not count as a difference.', because }],
  }));
