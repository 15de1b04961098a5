import type { Mention } from '../../claims/layers.ts';
import { determiners } from '../../claims/lexicon/grammar-words.ts';
import { superlatives } from '../../claims/lexicon/label-words.ts';
import { clauseOf } from './clause.ts';
import { asked, LONGEST, textOf, uncapitalised } from './fit.ts';
import { copulaOf, levelBefore } from './level.ts';
import { linked, nounEnd } from './noun-phrase.ts';
import type { Sides } from './sides.ts';
import type { Words } from './statement.ts';
import { type Wording, worded } from './wording.ts';

/**
 * What a date or a length of time behind "the highest", "the worst flood in the valley" tells: since when it is so, or
 * in how long a time. `lead` is "Since when", "In how many years".
 */
export function asRecord(lead: string, sides: Sides, mentions: readonly Mention[]): Wording | undefined {
  const at = Math.max(superlativeAt(sides.left), lead.startsWith('In ') ? firstAt(sides.left) : -1);
  if (at < 0) return undefined;
  const phrase = sides.left.slice(at);
  const noun = nounEnd(phrase, 0);
  if (noun === 1) return ofSubject(lead, sides, mentions);
  if (noun + linked(phrase, noun).length !== phrase.length) return undefined;
  if (/^(?:time|day|one|thing)$/u.test(phrase[noun - 1]?.lower ?? '')) return undefined;
  if (phrase.some(({ lower }) => /^(?:i|we|he|she|it|they)(?=$|['’])/u.test(lower))) return undefined;
  const text = `${lead} this was the ${textOf(phrase)}`;
  return text.length > LONGEST ? undefined : worded('question', text);
}

/** "Turnout was 61 percent, the lowest since": what is the lowest stands before. */
function ofSubject(lead: string, sides: Sides, mentions: readonly Mention[]): Wording | undefined {
  const clause = sides.left.length > 2 ? clauseOf(sides) : undefined;
  if (clause) return worded('question', asked(lead, { ...clause, rest: [] }, mentions, clause.predicate.length));
  const subject = levelBefore(sides);
  if (sides.left.length > 2 || !subject) return undefined;
  return worded('question', `${lead} ${uncapitalised(subject, mentions)} ${copulaOf(subject)} ${textOf(sides.left)}`);
}

/** "the first strike" in so many years: nothing else of two words behind "the" is one. */
const firstAt = (words: Words): number =>
  words.findLastIndex(
    ({ lower }, at) =>
      lower === 'first' && /^(?:the|its|their)$/u.test(words[at - 1]?.lower ?? '') && at < words.length - 1,
  );

/** Where the superlative stands that the end of some words hangs on; -1 where there is none. */
const superlativeAt = (words: Words): number =>
  words.findLastIndex(
    ({ lower }, at) =>
      determiners.has(words[at - 1]?.lower ?? '') &&
      (superlatives.has(lower) || (/^(?:most|least)$/u.test(lower) && at < words.length - 1)),
  );
