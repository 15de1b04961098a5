import { lastingVerbs } from '../../claims/lexicon/label-words.ts';
import { singlePerson } from '../../claims/lexicon/people-nouns.ts';
import type { Token } from '../../claims/text/index.ts';
import { type Clause, clauseOf, untilOpener } from './clause.ts';
import { isVague } from './dates.ts';
import { asked, textOf } from './fit.ts';
import { asFronted } from './fronted.ts';
import { gapQuote } from './gap.ts';
import { hostOf, unfolded } from './host.ts';
import { linked, nounEnd, phraseOf } from './noun-phrase.ts';
import { pastOf } from './participle.ts';
import { questionsOf } from './questions.ts';
import { type Sides, sidesOf } from './sides.ts';
import { type Statement, statementOf } from './statement.ts';
import { asRecord } from './superlative.ts';
import { timeless } from './timeless.ts';
import { type Told, type Wording, type Wordings, worded } from './wording.ts';

/** "How long the gates stayed open", "To how many years the banker was sentenced", "Length of the curfew". */
export const durationWordings: Wordings<'duration'> = (claim, { source }) => {
  const { document } = source;
  const lead = /^(?:after|within|in|during)\s+(?=\p{L}+|\d)/iu.exec(claim.quote.exact)?.[0] ?? '';
  const before = /\b(?<lead>for(?:\s+(?:the\s+(?:last|past)|some|just|only))?)\s+$/iu.exec(
    document.text.slice(Math.max(0, claim.start - 20), claim.start),
  );
  const start = before ? claim.start - (before.groups?.lead ?? '').length - 1 : claim.start + lead.length;
  const sides = timeless(sidesOf(source, { start, end: claim.end }), source.layers.times);
  const isFor = before !== null || /^for\s/iu.test(claim.quote.exact);
  const isRelated = /^(?:before|after|later|earlier|ago|old)$/u.test(sides.right[0]?.lower ?? '');
  return [
    ...(isRelated && isFor
      ? [lasting({ ...sides, right: [] }, claim.quote.exact, source)]
      : isRelated
        ? betweenOf(sides, source)
        : isFor
          ? [lasting(sides, claim.quote.exact, source)]
          : ofWhole(sides, claim.quote.exact, source)),
    worded('quoted', gapQuote('The length of time', document, claim)),
  ];
};

/** "How long the pumps stayed silent" */
function lasting(sides: Sides, exact: string, { layers: { mentions } }: Told['source']): Wording | undefined {
  const read = clauseOf(sides);
  const clause = read && (afterwards(read) ?? read);
  const [unit] = / (?<unit>\p{Ll}+s)$/u.exec(exact)?.slice(1) ?? [];
  const record = unit === undefined ? undefined : asRecord(`In how many ${unit}`, sides, mentions);
  if (record) return record;
  const lead = sides.right[0]?.lower === 'of' ? undefined : 'How long';
  return clause && lead !== undefined
    ? worded('question', asked(lead, clause, mentions, leastOf(clause)), isVague(clause))
    : undefined;
}

/** "Three days before the storm", "a year after the harbour reopened": how long it was from one thing to another. */
function betweenOf(sides: Sides, { layers: { mentions } }: Told['source']): readonly (Wording | undefined)[] {
  const [relation, ...others] = sides.right;
  const isThese = /^(?:the|these|those)$/u.test(sides.left.at(-1)?.lower ?? '');
  if (isThese || !/^(?:before|after)$/u.test(relation?.lower ?? '') || /ing$/u.test(others[0]?.lower ?? 'ing'))
    return [];
  const lead = `How long ${relation?.lower ?? ''}`;
  const stated = statementOf(others);
  if (stated)
    return [
      worded('question', asked(lead, { ...stated, predicate: untilOpener(stated.predicate), rest: [] }, mentions)),
    ];
  const end = nounEnd(others, 0);
  const next = linked(others, end).length > 0 ? undefined : others[end];
  const noun = end > 0 && !isToldOn(next) ? phraseOf(others, mentions) : undefined;
  const clause = noun === undefined || sides.left.length === 0 ? undefined : clauseOf({ ...sides, right: [] });
  return [
    clause && worded('question', asked(`${lead} ${noun}`, clause, mentions, clause.predicate.length), isVague(clause)),
    worded(
      'noun',
      noun && `Length of time ${relation?.lower} ${noun}`,
      end < 3 && !/^\p{Lu}/u.test(others[end - 1]?.text ?? ''),
    ),
  ];
}

/** "the night on which": what follows says which one it is. */
const isToldOn = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'word' || next.lower === 'which') && !/^(?:and|but|as|while)$/u.test(next.lower);

/** "left after serving for", of how long the serving was. */
function afterwards(clause: Clause): Clause | undefined {
  const [link, gerund] = clause.predicate.slice(-2);
  const isDone = /^(?:after|before|while|by)$/u.test(link?.lower ?? '') && /^\p{Ll}{3,}ing$/u.test(gerund?.lower ?? '');
  return isDone && gerund ? { ...clause, predicate: [pastOf(gerund)] } : undefined;
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
  const whose = left.at(-1)?.lower === 'of' ? left.at(-2) : undefined;
  if (whose && singlePerson.has(whose.lower)) return [worded('noun', `Age of the ${whose.text}`)];
  const isOfPerson = isAgent(right[nounEnd(right, 0) - 1]?.lower ?? '');
  const whole = /-/u.test(exact) && !isOfPerson ? phraseOf(right, mentions, 'the ') : undefined;
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
  const record =
    left.at(-1)?.lower === 'in'
      ? asRecord(`In ${uncapital(lead)}`, { ...sides, left: left.slice(0, -1) }, mentions)
      : undefined;
  if (record) return [record];
  return phrase.length > 0
    ? questionsOf(lead, rest, mentions)
    : [asFronted(lead, right[0]?.lower === 'to' ? { ...sides, right: [] } : sides, mentions)];
}

/** The words of a clause that must stay in a label: those up to the verb that the length belongs to. */
const leastOf = ({ predicate }: Statement): number => predicate.length;

const uncapital = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A veteran of 20 years is not 20 years long. */
const isAgent = (head: string): boolean => singlePerson.has(head) || /(?:er|or|ist)$/u.test(head);
