import type { TimeExpression } from '../layers.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { harmfulEvents } from '../lexicon/harmful-events.ts';
import { smallNumbers } from '../lexicon/number-words.ts';
import {
  agesOnly,
  graveWords,
  hospitalWords,
  innerPlaces,
  placesWithin,
  rateBehind,
  rateWords,
  slightWords,
  wideWords,
} from '../lexicon/scope-words.ts';
import type { ClaimKind, DateValue } from '../schema.ts';
import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom, overlapping, sentenceAt } from '../text/locate.ts';
import { boundedDate } from '../values/date.ts';
import { isOfSaying } from './saying.ts';
import { stretchBeside, tokensAround } from './stretch.ts';

/** What the words beside a figure say of how much it covers. */
export interface Scope {
  /** The days that it is of, by the nearest date in its own run of words. */
  readonly period?: DateValue | undefined;
  /** A part of a longer time that it is of, in lower case: "first nine months". */
  readonly stretch?: string | undefined;
  /** After how long it is counted anew: "month". */
  readonly rate?: string | undefined;
  /** Whether it is of a whole country, region or the world. */
  readonly isWide: boolean;
  /** Of people hurt: how badly, where that is told. */
  readonly degree?: 'grave' | 'slight' | undefined;
  /** Of people harmed: the part of the place that they were in, in lower case: "on the ground", "at that house". */
  readonly inner?: string | undefined;
  /** The place that its sentence opens with, in lower case: "In the town 11 people died". */
  readonly opening?: string | undefined;
  /** The ages that it is limited to, "of voters under 30". */
  readonly ages?: string | undefined;
  /** Of people harmed: whether it is of several events that are counted, "in two crashes". */
  readonly ofSeveral?: boolean | undefined;
  /** Of people harmed: the one hospital that they are told of. */
  readonly hospital?: string | undefined;
}

/** Characters around a figure in which its scope is told. */
const AROUND = 70;
/** The same of what stands right beside it. */
const BESIDE = 16;
/** Tokens between "since" and the date that it goes with: "since the protests began on Sunday". */
const SINCE_WITHIN = 10;

/** Kinds of claims of which the scope is read. */
const figures: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['casualty', 'count', 'money', 'percent', 'duration']);

/** What the words beside a figure say of how much it covers; undefined for what is no figure. */
export function scopeOf(
  document: Document,
  times: readonly TimeExpression[],
  claim: Span & { readonly kind: ClaimKind },
  measurand: Token | undefined,
): Scope | undefined {
  const sentence = sentenceAt(document, claim.start);
  if (!figures.has(claim.kind) || !sentence) return undefined;
  const around = document.text.slice(
    Math.max(sentence.start, claim.start - AROUND),
    Math.min(sentence.end, claim.end + AROUND),
  );
  const shared = {
    period: periodBeside(document, times, claim, sentence),
    // The length of a time is itself no part of another.
    stretch: claim.kind === 'duration' ? undefined : stretchBeside(document, sentence, claim),
    rate: rateOf(document, claim) ?? rateBefore(document, measurand),
    isWide: isWide(around),
    opening: openingPlace(document, sentence, claim.start),
    ages: agesOnly.exec(around)?.groups?.age,
  };
  return claim.kind === 'casualty' ? { ...shared, ...harmScope(document, sentence, claim) } : shared;
}

function harmScope(document: Document, sentence: Sentence, { start, end }: Span): Partial<Scope> {
  const { text } = document;
  const close = text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  return {
    degree: graveWords.test(close) ? 'grave' : slightWords.test(close) ? 'slight' : undefined,
    inner: innerPlaces.exec(text.slice(start, end + AROUND / 2))?.[0].toLowerCase(),
    ofSeveral: isOfSeveral(tokensAround(document, sentence, { start, end })),
    hospital: hospitalIn(tokensAround(document, sentence, { start, end })),
  };
}

/** "across the country", and not "the largest fire in the country". */
function isWide(around: string): boolean {
  const found = wideWords.exec(around);
  return found !== null && !superlatives.test(around.slice(0, found.index));
}

const superlatives = /\p{L}est\b|\b(?:worst|most|ever|first)\b/iu;

/** Tokens between a number and the events that it counts: "two separate attacks". */
const COUNTED_WITHIN = 2;

const isOfSeveral = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      (smallNumbers.get(lower) ?? 0) > 1 &&
      tokens
        .slice(at + 1, at + 1 + COUNTED_WITHIN)
        .some((token) => token.lower.endsWith('s') && harmfulEvents.has(token.lower)),
  );

/** Tokens of a place that opens a sentence: "In the port of", "In nearby Laval". */
const OPENING_WITHIN = 4;

function openingPlace({ tokens }: Document, { firstToken }: Sentence, start: number): string | undefined {
  if (!openers.has(tokens[firstToken]?.lower ?? '')) return undefined;
  const words = tokens.slice(firstToken + 1, firstToken + 1 + OPENING_WITHIN).filter((token) => token.end <= start);
  return words.find((token) => placesWithin.has(token.lower) || (isName(token) && !isOfCalendar(token)))?.lower;
}

const openers: ReadonlySet<string> = new Set(['in', 'at', 'near', 'around', 'outside']);

const isOfCalendar = ({ lower }: Token): boolean => months.has(lower) || weekdays.has(lower);

/** "treated at Queen's Hospital", and not "taken to hospital". */
function hospitalIn(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(
    (token, place) => hospitalWords.has(token.lower) && (isName(token) || isName(tokens[place - 1])),
  );
  return at < 0 ? undefined : (tokens[at - 1]?.lower ?? '');
}

const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** "3,000 cars a month": the rate may stand within the figure's own words, behind its noun. */
function rateOf({ text }: Document, { start, end }: Span): string | undefined {
  const within = /\s(?<rest>(?:an?|per|each|every)\s\p{L}+)$/u.exec(text.slice(start, end))?.groups?.rest ?? '';
  const told = (rateBehind.exec(within) ?? rateBehind.exec(text.slice(end, end + AROUND / 2)))?.groups;
  const often = told?.often?.toLowerCase();
  return often === undefined ? told?.unit?.toLowerCase() : rateWords.get(often);
}

/** "annual cost savings" */
function rateBefore({ tokens }: Document, measurand: Token | undefined): string | undefined {
  const at = measurand ? tokens.indexOf(measurand) : 0;
  const before = tokens.slice(Math.max(0, at - WORDS_BEFORE), at);
  return rateWords.get(before.findLast(({ lower }) => rateWords.has(lower))?.lower ?? '');
}

/** Words in which a noun is told of before it, the nearest. */
const WORDS_BEFORE = 2;

/** The date nearest to a figure in its own run of words, or at the head of its sentence: "In 2030, it had 4,000 visitors". */
function periodBeside(
  document: Document,
  times: readonly TimeExpression[],
  span: Span,
  sentence: Sentence,
): DateValue | undefined {
  const distance = (time: Span) => Math.max(span.start - time.end, time.start - span.end, 0);
  const [nearest] = overlapping(times, sentence)
    .filter((time) => time.calendar && !isOfSaying(document, time) && isInRun(document, sentence, span, time))
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest?.calendar) return undefined;
  return boundedDate(nearest.calendar, followsSince(document, nearest) ? 'since' : nearest.role);
}

function isInRun(document: Document, { firstToken }: Sentence, span: Span, time: Span): boolean {
  const [first, last] = time.start < span.start ? [time, span] : [span, time];
  const between = document.tokens.slice(firstTokenFrom(document, first.end), firstTokenAt(document, last.start));
  if (between.some(({ lower }) => otherClause.has(lower))) return false;
  const marks = between.filter(({ text }) => text === ',' || text === ';' || text === ':' || text === '–');
  const opens = first === time && firstTokenAt(document, time.start) - firstToken <= 1;
  return marks.length === 0 || (opens && marks.length === 1 && marks[0]?.text === ',');
}

/** Words behind which a date is of another verb: "was built in 1974 and had 48 flats". */
const otherClause: ReadonlySet<string> = new Set('and but which who that when where while as before after'.split(' '));

function followsSince(document: Document, { start }: Span): boolean {
  const at = firstTokenAt(document, start);
  const before = document.tokens.slice(Math.max(0, at - SINCE_WITHIN), at);
  return before.slice(before.findLastIndex(({ text }) => text === ',') + 1).some(({ lower }) => lower === 'since');
}
