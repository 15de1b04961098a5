import type { Mention } from '../../claims/layers.ts';
import { timeWords } from '../../claims/lexicon/grammar-words.ts';
import { changes, idleNouns, levels } from '../../claims/lexicon/label-words.ts';
import { smallNumbers } from '../../claims/lexicon/number-words.ts';
import { singlePerson } from '../../claims/lexicon/people-nouns.ts';
import { plural } from '../../claims/lexicon/plurals.ts';
import type { Span } from '../../claims/span.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { votesOf } from '../../claims/values/votes.ts';
import { clauseOf, untilOpener } from './clause.ts';
import { isVague } from './dates.ts';
import { asSubject } from './figures.ts';
import { asked, LONGEST, shortened, textOf } from './fit.ts';
import { asFronted } from './fronted.ts';
import { gapQuote } from './gap.ts';
import { hostOf } from './host.ts';
import { asChange } from './level.ts';
import { measure } from './measures.ts';
import { linked, nounEnd, phraseOf } from './noun-phrase.ts';
import { questionsOf } from './questions.ts';
import { rankWordings } from './ranks.ts';
import { type Sides, sidesOf } from './sides.ts';
import { definite, nounAtEnd, type Words } from './statement.ts';
import { type Things, thingsOf } from './things.ts';
import { isFiniteAt } from './verbs.ts';
import { voteWordings } from './votes.ts';
import { type Told, type Wording, type Wordings, worded } from './wording.ts';

/** Longest noun, in characters, that leaves room to quote the words around it. */
const SHORT_NOUN = 20;

/** "How many shelters the town opened", "How many people were on duty", "Number of boats in the harbour". */
export const countWordings: Wordings<'count'> = (claim, told) => {
  if (claim.value.unit === AGE_UNIT) return [worded('noun', claim.subject)];
  if (votesOf(claim.value)) return voteWordings(claim, told);
  if (claim.rule === 'count/rank') return rankWordings(claim, told);
  const things = thingsOf(claim, told);
  const bound = /^(?:exceeds?|exceeded|tops|topped)(?=\s)/iu.exec(claim.quote.exact)?.[0].length ?? 0;
  const span = { start: claim.start + bound, end: things?.end ?? claim.end };
  const what = things && things.words.length <= SHORT_NOUN ? `The number of ${things.words}` : 'The number';
  return [...questionsFor(span, things, told), worded('quoted', gapQuote(what, told.source.document, span))];
};

function questionsFor(span: Span, things: Things | undefined, { source }: Told): readonly (Wording | undefined)[] {
  const sides = sidesOf(source, span);
  const { mentions } = source.layers;
  const whole = wholeOf(source.document.text.slice(span.start, span.end), things, sides, mentions);
  if (whole !== undefined) return [worded('noun', whole)];
  if (!things)
    return hostOf(sides.left)
      ? questionsOf('How many', sides, mentions, true)
      : [asChange('How many', sides, mentions), atFigure(sides, mentions)];
  const measured = things.isMeasure ? measure(sides, mentions) : undefined;
  return measured ? [measured.wording] : numberOf(things, sides, mentions);
}

/** "Police put the crowd at 2,000", "the toll stands at 27" */
const atFigure = (sides: Sides, mentions: readonly Mention[]): Wording | undefined =>
  /^(?:at|to)$/u.test(sides.left.at(-1)?.lower ?? '') && sides.right.length === 0
    ? asFronted('What figure', sides, mentions)
    : undefined;

/** "97 of 220 seats", "the 220-seat chamber": how many there are of something at all. */
function wholeOf(exact: string, things: Things | undefined, { left, right }: Sides, mentions: readonly Mention[]) {
  const unit = /^[\d,.]+-(?<unit>\p{Ll}{3,})$/u.exec(exact)?.groups?.unit;
  const noun = unit === undefined || unit === 'year' ? undefined : phraseOf(right, mentions, 'the ');
  if (unit !== undefined && noun !== undefined)
    return levels.has(unit)
      ? `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)} of ${noun}`
      : `Number of ${plural(unit)} of ${noun}`;
  const gun = /^(?:handgun|pistol|gun|rifle|revolver|cannon|shell|bullet|round)$/u.exec(right[0]?.lower ?? '')?.[0];
  if (gun !== undefined && /^[\d.]+[ -]?mm$/u.test(exact)) return `Calibre of the ${gun}`;
  const part = /^(?:the|its|their)$/u.test(left.at(-1)?.lower ?? '') ? left.slice(0, -1) : left;
  const [date, figure, of] = [part.at(-3), part.at(-2), part.at(-1)];
  const isFigure = figure?.kind === 'number' || smallNumbers.has(figure?.lower ?? '');
  const isPart = of?.lower === 'of' && isFigure && !timeWords.has(date?.lower ?? '');
  const isTold = /^(?:who|that|which)$/u.test(right[0]?.lower ?? '');
  return things && isPart && !isTold && !things.isMeasure ? `Number of ${things.words} in all` : undefined;
}

/** Of what does or suffers something there are so many, or there are so many of at a place. */
function numberOf(things: Things, sides: Sides, mentions: readonly Mention[]) {
  const { words, isPlaced, isMeasure } = things;
  const lead = `How many ${words}`;
  const often = /\btimes$/u.test(words) ? clauseOf(sides) : undefined;
  if (often) return [worded('question', asked(lead, often, mentions, often.predicate.length), isVague(often))];
  const phrase = linked(sides.right, 0);
  const part = ofThem(things, sides);
  if (part) return [part];
  const host = hostOf(sides.left);
  if (host && !host.isLevel && /^(?:has|is|was|had)$/u.test(sides.right[0]?.lower ?? ''))
    return [worded('noun', `Number of ${words} in the ${textOf(host.noun)}`)];
  const rest = { ...sides, right: sides.right.slice(phrase.length) };
  const isOf = phrase[0]?.lower === 'of';
  const full = /^(?:of|in|on|at|with|from)$/u.test(phrase[0]?.lower ?? '') ? `${lead} ${textOf(phrase)}` : lead;
  const where = shortened(phrase, LONGEST - 'Number of  '.length - words.length) ?? phrase;
  return [
    asSubject(full, rest),
    asSubject(lead, sides),
    asSubject(lead, alone(sides)),
    asSubject(lead, sides, true),
    existing(lead, sides),
    ...(isPlaced ? [] : questionsOf(isOf ? full : lead, isOf ? rest : sides, mentions, isMeasure)),
    owned(words, sides.left),
    isMeasure ? undefined : madeOf(words, sides.left),
    tells(phrase) ? worded('noun', `Number of ${words} ${textOf(where)}`) : undefined,
  ];
}

/** "one of the ship's 12 tanks": of whom or what they are a part. */
function owned(words: string, left: Words): Wording | undefined {
  const mark = left.at(-1);
  const owner = mark && /^['’]s?$/u.test(mark.lower) ? nounAtEnd(left.slice(0, -1)) : [];
  return owner.length > 1 || /^\p{Lu}/u.test(owner[0]?.text ?? '')
    ? worded('noun', `Number of ${textOf(definite(owner))}${mark?.text ?? ''} ${words}`)
    : undefined;
}

/** "a town of 4,300 people", "a market of 70 stalls": where or in what they are. */
function madeOf(words: string, left: Words): Wording | undefined {
  const noun = left.at(-1)?.lower === 'of' ? nounAtEnd(left.slice(0, -1)) : [];
  const head = noun.at(-1)?.lower ?? '';
  const isThing = /^an?$/u.test(noun[0]?.lower ?? '') && !/s$/u.test(head) && !singlePerson.has(head);
  const isOther =
    changes.has(head) || levels.has(head) || /^(?:total|series|number|charge|count|kind|sort)$/u.test(head);
  return isThing && !isOther ? worded('noun', `Number of ${words} in ${textOf(definite(noun))}`) : undefined;
}

/** "two tugs and a cutter were searching": the words behind what is joined to the things. */
function alone(sides: Sides): Sides {
  const { right } = sides;
  const end = right[0]?.lower === 'and' ? nounEnd(right, right[1]?.kind === 'number' ? 2 : 1) : 0;
  return { ...sides, right: right.slice(end) };
}

/** Whether a phrase tells of the things: no "in recent months", no "of age", no "with 40 percent of". */
const tells = (phrase: Words): boolean =>
  phrase.length > 0 &&
  !phrase.slice(0, 3).some(({ kind, lower }) => kind === 'number' || smallNumbers.has(lower)) &&
  !idleNouns.has(phrase.at(-1)?.lower ?? '') &&
  !/^[12]\d{3}$/u.test(phrase.at(-1)?.lower ?? '');

/** How hurt people are, behind "two of them". */
const harms = /^(?:seriously|critically|slightly|lightly|badly|severely)$/u;

/** "40 fans were hurt, two of them seriously", "nine of whom were sentenced": of whom or what they are a part. */
function ofThem({ words, isNear }: Things, { left, right }: Sides): Wording | undefined {
  const [of, them, ...said] = right;
  if (
    left.length > 0 ||
    !isNear ||
    of?.lower !== 'of' ||
    !/^(?:them|whom|which)$/u.test(them?.lower ?? '') ||
    said.length === 0
  )
    return undefined;
  const lead = `How many of the ${words}`;
  const isVerb = said[0] !== undefined && isFiniteAt([said[0], ...said], 1);
  const be = isVerb ? '' : said.length === 1 && harms.test(said[0]?.lower ?? '') ? ' were hurt' : ' were';
  const told = shortened(untilOpener(said), LONGEST - lead.length - be.length - 1);
  return told && worded('question', `${lead}${be} ${textOf(told)}`);
}

/** "There were seven people in front of the building." */
function existing(lead: string, { left, right }: Sides): Wording | undefined {
  const [there, verb] = left.slice(-2);
  if (there?.lower !== 'there' || !verb || right.length < 2) return undefined;
  const words = shortened(untilOpener(right), LONGEST - lead.length - verb.text.length - 2);
  return words && worded('question', `${lead} ${verb.text} ${textOf(words)}`);
}
