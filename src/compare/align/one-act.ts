import { harmfulActs, kindOfAct } from '../../claims/lexicon/acts.ts';
import { conceptsOf } from '../../claims/text/stems.ts';

/** Whether two dates are dates of one verb or event, by one word or two for one thing. */
export function shareGovernor(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  const [first, second] = [kindOfAct(one), kindOfAct(other)];
  if (first !== undefined && second !== undefined) return first === second || areOneEvent(first, second);
  return conceptsOf(one).some((concept) => conceptsOf(other).includes(concept));
}

/** "It happened on Friday" dates what harmed people, and no arrest. */
const areOneEvent = (one: string, other: string): boolean =>
  (one === 'happen' && harmfulActs.has(other)) || (other === 'happen' && harmfulActs.has(one));
