import { sayings } from '../verdicts/words.ts';
import { type Apply, changeMatter } from './desk.ts';
import { faultOfJudged } from './judged.ts';

/** Sets the verdict on a matter, with the editor's reason behind what the reports say; on the readings that it names alone. */
export const applyVerdict: Apply<'verdict'> = (matters, { edit, comparison, verdict, quotes, because }, desk) =>
  changeMatter(matters, comparison, (matter) => {
    const fault = faultOfJudged(matter, quotes ?? [], desk);
    if (fault) return { fault };
    return {
      ...matter,
      judgement: { verdict, because: `${sayings(matter.group)} ${because}`, rules: ['edit/verdict'] },
      edited: [...matter.edited, { edit, what: `The rules’ verdict was “${matter.judgement.verdict}”.`, because }],
    };
  });
