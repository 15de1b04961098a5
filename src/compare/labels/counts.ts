import type { Mention } from '../../claims/layers.ts';
import { directions, idleNouns, standingVerbs } from '../../claims/lexicon/label-words.ts';
import { smallNumbers } from '../../claims/lexicon/number-words.ts';
import { plural } from '../../claims/lexicon/plurals.ts';
import type { Span } from '../../claims/span.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { votesOf } from '../../claims/values/votes.ts';
import { type Clause, clauseOf, nearestStatement, untilOpener } from './clause.ts';
import { isVague } from './dates.ts';
import { asSubject, withoutLead } from './figures.ts';
import { asked, LONGEST, shortened, textOf } from './fit.ts';
import { gapQuote } from './gap.ts';
import { hostOf } from './host.ts';
import { linked, nounEnd, phraseOf } from './noun-phrase.ts';
import { questionsOf } from './questions.ts';
import { rankWordings } from './ranks.ts';
import { type Sides, sidesOf } from './sides.ts';
import { definite, nounAtEnd, type Words } from './statement.ts';
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
  if (!things) return hostOf(sides.left) ? questionsOf('How many', sides, mentions, true) : [];
  const measured = things.isMeasure ? measure(sides, mentions) : undefined;
  return measured ? [measured.wording] : numberOf(things, sides, mentions);
}

/** "97 of 220 seats", "the 220-seat chamber": how many there are of something at all. */
function wholeOf(exact: string, things: Things | undefined, { left, right }: Sides, mentions: readonly Mention[]) {
  const unit = /^[\d,]+-(?<unit>\p{Ll}{3,})$/u.exec(exact)?.groups?.unit;
  const noun = unit === undefined || unit === 'year' ? undefined : phraseOf(right, mentions, 'the ');
  if (unit !== undefined && noun !== undefined) return `Number of ${plural(unit)} of ${noun}`;
  const [figure, of] = left.slice(-2);
  const isPart = of?.lower === 'of' && (figure?.kind === 'number' || smallNumbers.has(figure?.lower ?? ''));
  return things && isPart ? `Number of ${things.words} in all` : undefined;
}

/** "How high the dam is", "How far off the cape the ferry sank"; undefined where a measure is of neither. */
function measure(sides: Sides, mentions: readonly Mention[]): { readonly wording: Wording | undefined } | undefined {
  const { left, right, before } = sides;
  const [first] = right;
  const isSize = /^(?:high|tall|long|wide|deep|thick)$/u.test(first?.lower ?? '');
  const way = isSize ? right.slice(0, 1) : wayOf(right);
  if (!first || way.length === 0) return undefined;
  const lead = isSize ? `How ${first.lower}` : `How far ${textOf(way)}`;
  const own = { ...sides, right: right.slice(way.length) };
  const beside = left.length === 0 ? nounAtEnd(before[0] ?? []) : [];
  const around = left.length === 0 ? nearestStatement(before[0] ?? []) : undefined;
  const clause =
    (isSize ? undefined : (isThere(beside, mentions) ?? (around && { ...around, rest: [] }))) ?? clauseOf(own);
  if (!clause) return { wording: undefined };
  const predicate = withoutLead(clause.predicate);
  const isStanding = standingVerbs.has(predicate.at(-1)?.lower ?? '');
  const isNear = isSize ? isStanding : isStanding || first.lower !== 'away' || isBareVerb(predicate);
  const stated = { ...clause, predicate };
  return { wording: isNear ? worded('question', asked(lead, stated, mentions, predicate.length)) : undefined };
}

/** "was found", "turned up": a verb with nothing that a distance could be of. */
const isBareVerb = (predicate: Words): boolean =>
  predicate.every(({ lower }, at) => isFiniteAt(predicate, at) || at === 0 || /ed$|^(?:up|found|left)$/u.test(lower));

/** "The bus stopped in Tarnford, nine miles north of the capital": the distance is of the place. */
function isThere(place: Words, mentions: readonly Mention[]): Clause | undefined {
  const [first] = place;
  if (!first || !mentions.some(({ start, type }) => start === first.start && type === 'place')) return undefined;
  return { subject: place, predicate: [{ ...first, text: 'is', lower: 'is', end: first.start - 1 }], rest: [] };
}

/** "off the cape", "south of the town of Oxmoor": where a distance leads. */
function wayOf(right: Words): Words {
  const [first, second] = right;
  if (!first || !directions.has(first.lower)) return [];
  if (/^(?:of|from)$/u.test(second?.lower ?? '')) return [first, ...linked(right, 1)];
  const end = nounEnd(right, 1);
  return /^(?:away|apart|inland|offshore)$/u.test(first.lower) ? [first] : end > 1 ? right.slice(0, end) : [];
}

/** Of what does or suffers something there are so many, or there are so many of at a place. */
function numberOf({ words, isPlaced, isMeasure }: Things, sides: Sides, mentions: readonly Mention[]) {
  const lead = `How many ${words}`;
  const often = /\btimes$/u.test(words) ? clauseOf(sides) : undefined;
  if (often) return [worded('question', asked(lead, often, mentions, often.predicate.length), isVague(often))];
  const phrase = linked(sides.right, 0);
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

/** What is counted. */
interface Things {
  /** The noun in the plural, as the text words it. */
  readonly words: string;
  /** Where it ends in the text. */
  readonly end: number;
  readonly isMeasure: boolean;
  /** "under two metres of water" tells where, and "under" bounds nothing. */
  readonly isPlaced: boolean;
}

/** Undefined where the noun is no plural for certain. */
function thingsOf(claim: Span, { source }: Told): Things | undefined {
  const quantity = source.layers.quantities.find(({ start, end }) => start >= claim.start - 1 && end <= claim.end + 1);
  if (!quantity) return undefined;
  const { text } = source.document;
  const partitive = /^\s+of\s+(?:the|those|these|its|their)\s/u.exec(
    text.slice(quantity.number.end, quantity.noun?.end),
  )?.[0];
  const start = partitive === undefined ? (quantity.noun?.start ?? quantity.number.end) : quantity.number.end;
  const noun = { start, end: quantity.noun?.end ?? quantity.end };
  const words = text
    .slice(noun.start, noun.end)
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:of|other|more|additional)\s+(?!the|th|its)/u, '');
  const isPlural =
    /(?:[^s]s|people|men|women|children|personnel|aircraft|troops|police|feet|lives|wounded|dead|injured)$/u.test(
      words,
    );
  const isMeasure = quantity.type === 'measure';
  const isPlaced = isMeasure && /^(?:under|over|above|below|about|around)\b/iu.test(quantity.hedge ?? '');
  return (isPlural || (isMeasure && /^(?:\p{L}{2,4}|km\/h)$/u.test(words))) && /^\p{L}/u.test(words)
    ? { words, end: Math.max(noun.end, claim.end), isPlaced, isMeasure }
    : undefined;
}

/** "There were seven people in front of the building." */
function existing(lead: string, { left, right }: Sides): Wording | undefined {
  const [there, verb] = left.slice(-2);
  if (there?.lower !== 'there' || !verb || right.length < 2) return undefined;
  const words = shortened(untilOpener(right), LONGEST - lead.length - verb.text.length - 2);
  return words && worded('question', `${lead} ${verb.text} ${textOf(words)}`);
}
