import type { Mention } from '../../claims/layers.ts';
import { beForms, modals } from '../../claims/lexicon/grammar-words.ts';
import { gerundPasts, lastingGerunds, noGerunds, tellingLinks } from '../../claims/lexicon/label-words.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import type { Token } from '../../claims/text/index.ts';
import { type Clause, nearestStatement } from './clause.ts';
import { isVague } from './dates.ts';
import { asked } from './fit.ts';
import type { Sides } from './sides.ts';
import { definite, nounAtEnd, type Statement, type Words } from './statement.ts';
import { numberOf } from './voice.ts';
import { type Wording, worded } from './wording.ts';

/** A figure behind a verb in -ing: "the party won, taking 98 seats" is "How many seats the party took". */
export function asParticiple(
  lead: string,
  { left, right, before }: Sides,
  mentions: readonly Mention[],
): Wording | undefined {
  const gerund = left.at(-1);
  if (!gerund || !isGerund(gerund)) return undefined;
  const stated = told(left.slice(0, -1), gerund, before[0] ?? []);
  if (!stated) return undefined;
  const clause: Clause = { ...stated, rest: tellingLinks.has(right[0]?.lower ?? '') ? right : [] };
  return worded('question', asked(lead, clause, mentions, clause.predicate.length), isVague(clause));
}

const isGerund = ({ text, lower }: Token): boolean => /^\p{Ll}{2,}ing$/u.test(text) && !noGerunds.has(lower);

/** Who did it, and the verb in the past. */
function told(words: Words, gerund: Token, previous: Words): Statement | undefined {
  const [last] = words.slice(-1);
  if (!last || words.every(({ lower }) => isAdverb(lower))) return done(nearestStatement(previous), gerund);
  if (last.lower === 'after') return done(nearestStatement(words.slice(0, -1)), gerund);
  if (!lastingGerunds.has(gerund.lower)) return undefined;
  const subject = definite(nounAtEnd(words));
  const be = numberOf(subject);
  return subject.length === 0
    ? undefined
    : { subject, predicate: [{ ...gerund, text: be, lower: be }, spaced(gerund)] };
}

/** The verb as done by whom the clause around tells of, where that is over. */
function done(stated: Statement | undefined, gerund: Token): Statement | undefined {
  const [verb] = stated?.predicate ?? [];
  if (!stated || !verb || modals.has(verb.lower) || presents.test(verb.lower)) return undefined;
  if (beForms.has(verb.lower) && !/^(?:was|were)$/u.test(verb.lower)) return undefined;
  return { subject: stated.subject, predicate: [pastOf(gerund)] };
}

const presents = /^(?:will|has|have|does|do|says?)$|[^s]s$/u;

/** "won" of "winning" */
export function pastOf(gerund: Token): Token {
  const past = gerundPasts.get(gerund.lower) ?? gerund.lower.replace(/ing$/u, 'ed');
  return { ...gerund, text: past, lower: past };
}

/** A word with a space before it, wherever it stood. */
const spaced = (token: Token): Token => ({ ...token, start: token.start + 1, end: token.end + 1 });
