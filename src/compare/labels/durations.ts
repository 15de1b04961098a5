import { clauseOf } from './clause.ts';
import { isVague } from './dates.ts';
import { asked } from './fit.ts';
import { gapQuote } from './gap.ts';
import { sidesOf } from './sides.ts';
import { type Wordings, worded } from './wording.ts';

/** "How long the gates stayed open"; a length that something is done within is told in the article's words. */
export const durationWordings: Wordings<'duration'> = (claim, { source: { document, layers } }) => {
  const quoted = worded('quoted', gapQuote('The length of time', document, claim));
  const before = /\b(?<lead>for(?:\s+(?:the\s+(?:last|past)|some|just|only))?)\s+$/iu.exec(
    document.text.slice(Math.max(0, claim.start - 20), claim.start),
  );
  const start = before ? claim.start - (before.groups?.lead ?? '').length - 1 : claim.start;
  const sides = sidesOf({ document, layers }, { start, end: claim.end });
  const clause = clauseOf(sides);
  const last = clause?.predicate.at(-1)?.lower ?? '';
  const isLength = before !== null || lasting.has(last) || /^for\s/iu.test(claim.quote.exact);
  const isRelated = /^(?:before|after|later|earlier|ago|old|of)$/u.test(sides.right[0]?.lower ?? '');
  if (!clause || !isLength || isRelated) return [quoted];
  return [worded('question', asked('How long', clause, layers.mentions), isVague(clause)), quoted];
};

/** Verbs that a length is the object of. */
const lasting: ReadonlySet<string> = new Set('lasted lasts last took takes take spent spends spend waited'.split(' '));
