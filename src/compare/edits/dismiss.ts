import type { Matter } from '../matter.ts';
import { type Apply, changeMatter } from './desk.ts';

/** Sets a matter aside: it keeps its verdict and its page, comes last, and is no discrepancy. */
export const applyDismiss: Apply<'dismiss'> = (matters, { edit, comparison, because }) =>
  changeMatter(matters, comparison, (matter) => ({
    ...matter,
    edited: [...matter.edited, { edit, what: 'Set aside: it does not count as a difference.', because }],
  }));

export function isDismissed({ edited }: Pick<Matter, 'edited'>): boolean {
  return edited.some(({ edit }) => edit === 'dismiss');
}
