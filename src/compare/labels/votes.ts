import type { Span } from '../../claims/span.ts';
import { clauseOf } from './clause.ts';
import { isVague } from './dates.ts';
import { asked } from './fit.ts';
import { gapQuote } from './gap.ts';
import { sidesOf } from './sides.ts';
import { type Told, type Wording, worded } from './wording.ts';

/** "How the council voted", "By what vote the motion was carried". */
export function voteWordings(claim: Span, { source: { document, layers } }: Told): readonly (Wording | undefined)[] {
  const clause = clauseOf(sidesOf({ document, layers }, claim));
  const hasVerb = clause?.predicate.some(({ lower }) => /^vote[ds]?$/u.test(lower));
  const lead = hasVerb ? 'How' : 'By what vote';
  return [
    clause && worded('question', asked(lead, clause, layers.mentions), isVague(clause)),
    worded('quoted', gapQuote('The vote', document, claim)),
  ];
}
