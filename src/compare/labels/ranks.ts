import { plural } from '../../claims/lexicon/plurals.ts';
import type { ClaimOf } from '../../claims/schema.ts';
import { gapQuote } from './gap.ts';
import { type Told, type Wording, worded } from './wording.ts';

/** "Number of losses in a row", "The number of terms in “She won her … as mayor”". */
export function rankWordings(claim: ClaimOf<'count'>, { source }: Told): readonly (Wording | undefined)[] {
  const { document, layers } = source;
  const noun = layers.quantities.find(({ start }) => start === claim.start)?.noun;
  const words = noun && document.text.slice(noun.start, noun.end).replace(/\s+/gu, ' ').toLowerCase();
  const [unit, isRun] = [claim.value.unit.replace(/ in a row$/u, ''), claim.value.unit.endsWith(' in a row')];
  const things = plural(words ?? unit);
  return [
    isRun ? worded('noun', `Number of ${things} in a row`) : undefined,
    worded('quoted', gapQuote(`The number of ${things}`, document, claim)),
  ];
}
