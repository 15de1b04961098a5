import { lastingVerbs } from '../../claims/lexicon/label-words.ts';
import { clauseOf } from './clause.ts';
import { isVague } from './dates.ts';
import { asked, textOf } from './fit.ts';
import { asFronted } from './fronted.ts';
import { gapQuote } from './gap.ts';
import { hostOf, unfolded } from './host.ts';
import { linked, phraseOf } from './noun-phrase.ts';
import { questionsOf } from './questions.ts';
import { type Sides, sidesOf } from './sides.ts';
import type { Statement } from './statement.ts';
import { type Told, type Wording, type Wordings, worded } from './wording.ts';

/** "How long the gates stayed open", "To how many years the banker was sentenced", "Length of the curfew". */
export const durationWordings: Wordings<'duration'> = (claim, { source }) => {
  const { document } = source;
  const before = /\b(?<lead>for(?:\s+(?:the\s+(?:last|past)|some|just|only))?)\s+$/iu.exec(
    document.text.slice(Math.max(0, claim.start - 20), claim.start),
  );
  const start = before ? claim.start - (before.groups?.lead ?? '').length - 1 : claim.start;
  const sides = sidesOf(source, { start, end: claim.end });
  const isFor = before !== null || /^for\s/iu.test(claim.quote.exact);
  const isRelated = /^(?:before|after|later|earlier|ago|old)$/u.test(sides.right[0]?.lower ?? '');
  return [
    ...(isRelated ? [] : isFor ? [lasting(sides, source)] : ofWhole(sides, claim.quote.exact, source)),
    worded('quoted', gapQuote('The length of time', document, claim)),
  ];
};

/** "How long the pumps stayed silent" */
function lasting(sides: Sides, { layers: { mentions } }: Told['source']): Wording | undefined {
  const clause = clauseOf(sides);
  const lead = sides.right[0]?.lower === 'of' ? undefined : 'How long';
  return clause && lead !== undefined
    ? worded('question', asked(lead, clause, mentions, leastOf(clause)), isVague(clause))
    : undefined;
}

/** What a length without "for" is of: the object of a verb, behind a preposition, or before a noun. */
function ofWhole(
  sides: Sides,
  exact: string,
  { layers: { mentions } }: Told['source'],
): readonly (Wording | undefined)[] {
  const { left, right } = sides;
  const [unit] = exact
    .split(/[^\p{L}]/u)
    .slice(-1)
    .filter((word) => /^\p{Ll}\p{Ll}+s$/u.test(word));
  const clause = lastingVerbs.has(left.at(-1)?.lower ?? '') ? clauseOf(sides) : undefined;
  if (clause) return [worded('question', asked('How long', clause, mentions, leastOf(clause)), isVague(clause))];
  const whole = /-/u.test(exact) ? phraseOf(right, mentions, 'the ') : undefined;
  if (whole !== undefined) return [worded('noun', `Length of ${whole}`)];
  if (hostOf(unfolded(sides).left)) return questionsOf('How long', sides, mentions, true);
  const isHeld =
    right[0]?.lower === 'in' && /^(?:prison|jail|custody|captivity|detention)$/u.test(right[1]?.lower ?? '');
  const phrase = isHeld ? right.slice(0, 2) : right[0]?.lower === 'of' ? linked(right, 0) : [];
  const isVagueLength = unit !== undefined && unit === exact.toLowerCase();
  if (isVagueLength && phrase.length > 0) return [worded('noun', `Length ${textOf(phrase)}`)];
  const rest = { ...sides, right: right.slice(phrase.length) };
  const lead = unit === undefined ? undefined : `How many ${unit}${phrase.length > 0 ? ` ${textOf(phrase)}` : ''}`;
  if (lead === undefined) return [];
  return phrase.length > 0
    ? questionsOf(lead, rest, mentions)
    : [asFronted(lead, right[0]?.lower === 'to' ? { ...sides, right: [] } : sides, mentions)];
}

/** The words of a clause that must stay in a label: those up to the verb that the length belongs to. */
const leastOf = ({ predicate }: Statement): number => predicate.length;
