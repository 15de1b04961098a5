import { sayings } from '../verdicts/words.ts';
import { type Apply, changeMatter } from './desk.ts';

/** Sets the verdict on a matter, with the editor's reason behind what the reports say. */
export const applyVerdict: Apply<'verdict'> = (matters, { edit, comparison, verdict, because }) =>
  changeMatter(matters, comparison, (matter) => ({
    ...matter,
    judgement: { verdict, because: `${sayings(matter.group)} ${because}`, rules: ['edit/verdict'] },
    edited: [...matter.edited, { edit, what: `The rules’ verdict was “${matter.judgement.verdict}”.`, because }],
  }));
