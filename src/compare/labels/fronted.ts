import type { Mention } from '../../claims/layers.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { beForms, prepositions } from '../../claims/lexicon/grammar-words.ts';
import { frontedLinks } from '../../claims/lexicon/label-words.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import { type Clause, clauseOf } from './clause.ts';
import { isVague } from './dates.ts';
import { withoutLead } from './figures.ts';
import { asked } from './fit.ts';
import type { Sides } from './sides.ts';
import { statementOf, type Words } from './statement.ts';
import { isFiniteAt, mayBeParticiple } from './verbs.ts';
import { type Wording, worded } from './wording.ts';

/** A figure behind a preposition: "At how many mills work stopped", "By how much the board cut the price". */
export function asFronted(lead: string, sides: Sides, mentions: readonly Mention[]): Wording | undefined {
  const link = sides.left.at(-1);
  // "was convicted of nine counts", but no "the cost of nine boats".
  const isGoverned = link?.lower === 'of' && mayBeParticiple(sides.left.at(-2)) && sides.left.length > 2;
  if (!link || !(frontedLinks.has(link.lower) || isGoverned)) return undefined;
  const clause = clauseBefore(sides);
  if (!clause) return undefined;
  const question = `${link.text.slice(0, 1).toUpperCase()}${link.text.slice(1)} ${lead.slice(0, 1).toLowerCase()}${lead.slice(1)}`;
  return worded('question', asked(question, clause, mentions, clause.predicate.length), isVague(clause));
}

/** Whether there is another verb with words between: the phrase may be of either. */
function isTwofold(predicate: Words): boolean {
  const isContent = (at: number): boolean => {
    const lower = predicate[at]?.lower ?? '';
    return !auxiliaryForms.has(lower) && !beForms.has(lower) && !isAdverb(lower);
  };
  const contents = predicate.flatMap((_, at) => (isContent(at) ? [at] : []));
  const [first = predicate.length] = contents;
  const isLoose = first < predicate.length - 2 && mayBeParticiple(predicate.at(-2));
  return (
    isLoose ||
    contents.some((at) => at > first && predicate.slice(at).some((_, next) => isFiniteAt(predicate, at + next)))
  );
}

/** The clause that a phrase ends, without its preposition, or that it opens: "In three towns shops shut". */
function clauseBefore(sides: Sides): Clause | undefined {
  if (sides.left.length === 1) {
    const [next = []] = sides.behind;
    const behind = statementOf(sides.right) ?? (isPhrase(sides.right) ? statementOf(next) : undefined);
    return behind && { ...behind, rest: [] };
  }
  const clause = clauseOf(sides);
  const isOwn = clause?.predicate.every((word) => sides.left.includes(word));
  return clause && isOwn && clause.predicate.length > 1 && !isTwofold(clause.predicate)
    ? { ...clause, predicate: withoutLead(clause.predicate.slice(0, -1)) }
    : undefined;
}

/** "In two trials in May, juries": what stands behind the things before the comma has no verb. */
const isPhrase = (right: Words): boolean =>
  right.length === 0 || (prepositions.has(right[0]?.lower ?? '') && !right.some((_, at) => isFiniteAt(right, at)));
