import { type Apply, changeMatter } from './desk.ts';
import { faultOfJudged } from './judged.ts';

/** Sets a matter aside: it keeps its verdict and its page, comes last, and is no discrepancy. */
export const applyDismiss: Apply<'dismiss'> = (matters, { edit, comparison, quotes, because }, desk) =>
  changeMatter(matters, comparison, (matter) => {
    const fault = quotes && faultOfJudged(matter, quotes, desk);
    if (fault) return { fault };
    return {
      ...matter,
      edited: [...matter.edited, { edit, what: 'It does not count as a difference.', because }],
    };
  });
