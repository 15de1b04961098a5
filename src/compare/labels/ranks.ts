import { plural } from '../../claims/lexicon/plurals.ts';
import { FLOOR_UNIT } from '../../claims/rules/quantities/ranks.ts';
import type { ClaimOf } from '../../claims/schema.ts';
import { clauseOf } from './clause.ts';
import { isVague } from './dates.ts';
import { asked, textOf } from './fit.ts';
import { gapQuote } from './gap.ts';
import { sidesOf } from './sides.ts';
import { type Told, type Wording, worded } from './wording.ts';

/** "Number of losses in a row", "How many times the strike was called off", "The number of terms in “She won a …”". */
export function rankWordings(claim: ClaimOf<'count'>, told: Told): readonly (Wording | undefined)[] {
  const { document, layers } = told.source;
  const noun = layers.quantities.find(({ start }) => start === claim.start)?.noun;
  const words = noun && document.text.slice(noun.start, noun.end).replace(/\s+/gu, ' ').toLowerCase();
  const { unit } = claim.value;
  const things = plural(words ?? unit.replace(/ in a row$/u, ''));
  return [
    unit.endsWith(' in a row') ? worded('noun', `Number of ${things} in a row`) : undefined,
    unit === 'time' ? howOften(claim, told) : undefined,
    unit === FLOOR_UNIT ? onWhichFloor(claim, told) : undefined,
    worded('quoted', gapQuote(unit === FLOOR_UNIT ? 'The floor' : `The number of ${things}`, document, claim)),
  ];
}

/** What was done "for the second time", without these words. */
function howOften(claim: ClaimOf<'count'>, { source }: Told): Wording | undefined {
  const clause = clauseOf(sidesOf(source, claim));
  const end = clause?.predicate.findLastIndex(({ lower }) => lower === 'for') ?? -1;
  if (!clause || end < 1 || textOf(clause.predicate.slice(end)).length > 'for the'.length) return undefined;
  const done = { ...clause, predicate: clause.predicate.slice(0, end) };
  return worded('question', asked('How many times', done, source.layers.mentions), isVague(done));
}

/** "On which floor the fire began": the clause without "on the". */
function onWhichFloor(claim: ClaimOf<'count'>, { source }: Told): Wording | undefined {
  const clause = clauseOf(sidesOf(source, claim));
  const lead = /^(?:on|from|at)$/u.exec(clause?.predicate.at(-2)?.lower ?? '')?.[0];
  if (!clause || lead === undefined || clause.predicate.length < 3) return undefined;
  const isOf = clause.rest[0]?.lower === 'of';
  const done = { ...clause, predicate: clause.predicate.slice(0, -2), rest: isOf ? [] : clause.rest };
  return worded('question', asked(`${lead} which floor`, done, source.layers.mentions), isVague(done));
}
