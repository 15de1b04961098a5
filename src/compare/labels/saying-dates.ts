import type { Layers } from '../../claims/layers.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { beForms, prepositions } from '../../claims/lexicon/grammar-words.ts';
import { standIns, statingVerbs } from '../../claims/lexicon/label-words.ts';
import { pastReporting } from '../../claims/lexicon/reporting-verbs.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import type { ClaimOf } from '../../claims/schema.ts';
import type { Clause } from './clause.ts';
import { uncapitalised } from './fit.ts';
import type { Sides } from './sides.ts';
import { statementOf, type Words } from './statement.ts';
import { isFiniteAt, mayBeParticiple } from './verbs.ts';
import { type Wording, worded } from './wording.ts';

/** "The court said on Monday", where what it said is no whole statement. */
export function statementDate(
  { subject, predicate }: Clause,
  { right }: Sides,
  claim: ClaimOf<'date'>,
  mentions: Layers['mentions'],
): Wording | undefined {
  const [verb, ...others] = predicate;
  const isStated = statingVerbs.has(verb?.lower ?? '') && !standIns.has(subject[0]?.lower ?? '');
  const isOther = others.some(
    ({ lower }, at) => /^(?:that|he|she|they|it)(?=$|['’])/u.test(lower) || isFiniteAt(predicate, at + 1),
  );
  const [next] = right;
  if (!isStated || isOther || (next && isFiniteAt([next, next], 1))) return undefined;
  const name = uncapitalised(subject, mentions);
  const what = claim.value.edtf.includes('T') ? 'Time' : 'Date';
  return name.length > LONGEST_SPEAKER ? undefined : worded('noun', `${what} of the statement by ${name}`);
}

/** Whether a clause tells only that something was said: "the court also ruled", but no "the pilot was charged". */
export const isSaying = ({ predicate, rest }: Clause): boolean =>
  rest[0]?.lower !== 'to' &&
  !predicate.some(({ lower }) => beForms.has(lower)) &&
  predicate.every(
    ({ lower }) =>
      (pastReporting.has(lower) && !/^(?:began|begins|continued|continues)$/u.test(lower)) ||
      auxiliaryForms.has(lower) ||
      isAdverb(lower),
  );

/** "said in a statement issued", "told a news conference": where or to whom, and nothing of what. */
export const isOccasion = ({ predicate: [verb, link] }: Clause): boolean =>
  statingVerbs.has(verb?.lower ?? '') && /^(?:in|at|during)$/u.test(link?.lower ?? '');

/** "the mayor said on Monday", with what the mayor said. */
export function withStatement(
  clause: Clause,
  { before, behind, right }: Sides,
  mentions: Layers['mentions'],
): Clause | undefined {
  const content = clause.rest.length > 0 ? clause.rest : (before[0] ?? []);
  const [first, ...others] = content;
  const stated = first?.lower === 'that' ? others : content;
  if (stated.length === 0 && behind.length + right.length === 0) return undefined;
  const told = statementOf(stated);
  // "a recount asked for by the mayor changed": what is said may come later.
  const isLoose = mayBeParticiple(told?.predicate[0]) && prepositions.has(told?.predicate[1]?.lower ?? '');
  if (!told || isLoose || !first || /^(?:told)$/u.test(clause.predicate[0]?.lower ?? '')) return undefined;
  const that = first.lower === 'that' ? [first] : [{ ...first, text: 'that', lower: 'that', end: first.start - 1 }];
  return {
    ...clause,
    predicate: [...clause.predicate, ...that, ...inner(told.subject, mentions), ...told.predicate],
    rest: [],
  };
}

const LONGEST_SPEAKER = 48;

/** Who a statement within another is of, without the capital of a sentence's first word. */
function inner([first, ...others]: Words, mentions: Layers['mentions']): Words {
  if (!first) return [];
  const text = uncapitalised([first, ...others], mentions).slice(0, first.text.length);
  return [{ ...first, text }, ...others];
}
