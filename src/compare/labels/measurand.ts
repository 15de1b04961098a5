import { measurandOf } from '../../claims/statements/measurand.ts';
import { type Told, type Wording, worded } from './wording.ts';

/** "Figure for the turnout": better than a gap, where several claims are values of one thing and none is of another. */
export function measurandWording(all: readonly Told[]): Wording | undefined {
  const measured = all.filter(({ found }) => found.context.measurand !== undefined);
  const [first] = measured;
  if (!first || all.length < 2 || measured.length * 2 < all.length) return undefined;
  const noun = measurandOf(first.source.document, first.found.claim);
  return noun && measured.every(({ found }) => found.context.measurand === first.found.context.measurand)
    ? worded('noun', `Figure for the ${noun.lower}`, true)
    : undefined;
}
