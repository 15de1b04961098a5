import type { Mention } from '../../claims/layers.ts';
import { commonWords } from '../../claims/lexicon/common-words.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { beForms, determiners, prepositions } from '../../claims/lexicon/grammar-words.ts';
import { lowerOpeners } from '../../claims/lexicon/label-openers.ts';
import { adverbialLinks, boundLinks, figureUnits, halfPhrases, looseLinks } from '../../claims/lexicon/label-words.ts';
import { smallNumbers } from '../../claims/lexicon/number-words.ts';
import { singlePerson } from '../../claims/lexicon/people-nouns.ts';
import { danglers, figureLeads } from '../../claims/lexicon/phrases.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import { overlapping } from '../../claims/text/locate.ts';
import type { Clause } from './clause.ts';
import type { Words } from './statement.ts';
import { isFiniteAt } from './verbs.ts';

/** Longest label, in characters, that stays on two lines of a table's first column. */
export const LONGEST = 72;

const common: ReadonlySet<string> = new Set(commonWords.trim().split(/\s+/u));

/** Words as they stand, with one space where there is any. */
export function textOf(words: Words): string {
  return words.map(({ text, start }, at) => (at > 0 && words[at - 1]?.end !== start ? ` ${text}` : text)).join('');
}

/**
 * A clause as a label behind a question word, cut before what only tells more of it, but not within its first words
 * that must stay; undefined where it is too long.
 */
export function asked(lead: string, clause: Clause, mentions: readonly Mention[], least = 0): string | undefined {
  const said = [...clause.predicate, ...clause.rest];
  const full = uncapitalised(lead.startsWith('Who') ? clause.subject : uncounted(clause.subject), mentions);
  for (const subject of [full, withoutPhrase(clause.subject, mentions), nameAtEnd(clause.subject, mentions)]) {
    if (subject === undefined) continue;
    const head = [lead, subject, clause.auxiliary].filter((part) => part !== undefined && part !== '').join(' ');
    if (subject === '' || isNobodys(said[0]?.lower ?? '', subject)) continue;
    const words = shortened(said, LONGEST - head.length - 1, least);
    if (words && words.length >= least) return `${head} ${textOf(words)}`;
  }
  return undefined;
}

/** "The woman occurred", of "the shooting of the woman": no person does what events do. */
function isNobodys(verb: string, subject: string): boolean {
  const [noun = '', ...before] = subject.toLowerCase().split(' ').reverse();
  return happens.has(verb) && singlePerson.has(noun) && !before.some((word) => prepositions.has(word));
}

const happens: ReadonlySet<string> = new Set(['occurred', 'occurs', 'happened', 'happens', 'unfolded', 'erupted']);

/** The same without what only tells more of it, which may be of one report alone; undefined where nothing does. */
export function askedShort(lead: string, clause: Clause, mentions: readonly Mention[]): string | undefined {
  const { predicate, rest } = clause;
  const loose = rest.findIndex((_, at) => canCutAt(rest, at));
  return loose < 0 ? undefined : asked(lead, { ...clause, rest: rest.slice(0, loose) }, mentions, predicate.length);
}

/** The longest beginning of some words that is whole in itself and no longer than some characters. */
export function shortened(words: Words, room: number, least = 0): Words | undefined {
  for (let end = words.length; end > 0 && end >= least; end -= 1) {
    const part = words.slice(0, end);
    if (end < words.length && !canCutAt(words, end)) continue;
    if (textOf(part).length <= room && (end === least || endsWell(part))) return part;
  }
  return undefined;
}

/** The longest beginning of some words that has room and does not end on a word that leads to the next. */
export function cutShort(words: Words, room: number): Words {
  let end = words.length;
  while (end > 0 && textOf(words.slice(0, end)).length > room) end -= 1;
  if (end === words.length) return words;
  let whole = end;
  while (whole > 0 && !canCutAt(words, whole)) whole -= 1;
  if (textOf(words.slice(0, whole)).length < room * ENOUGH) whole = end;
  while (whole > 1 && leadsOn(words[whole - 1])) whole -= 1;
  return words.slice(0, whole);
}

/** How much of the room is filled well enough to stop at the end of a phrase. */
const ENOUGH = 0.55;

function canCutAt(words: Words, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (/^(?:and|but|or)$/u.test(lower) && /^(?:half|quarter)$/u.test(words[at + 2]?.lower ?? '')) return false;
  if (/^(?:and|but|or)$/u.test(lower)) return isFiniteAt(words, at + 1) || determiners.has(words[at + 1]?.lower ?? '');
  const next = words[at + 1];
  // "at least nine", "about 40", "between 3 and 5" lead to a figure.
  if (
    next &&
    (/^(?:least|most)$/u.test(next.lower) ||
      (boundLinks.has(lower) && (next.kind === 'number' || smallNumbers.has(next.lower))))
  )
    return false;
  return looseLinks.has(lower) || words[at]?.kind === 'punctuation';
}

function leadsOn(token: Words[number] | undefined): boolean {
  if (!token || token.kind === 'punctuation') return true;
  // The month is no auxiliary: "in May".
  if (token.text === 'May') return false;
  return (
    danglers.has(token.lower) ||
    figureLeads.has(token.lower) ||
    auxiliaryForms.has(token.lower) ||
    halfPhrases.has(token.lower)
  );
}

/** Whether words can stand alone: they end on no article, preposition or auxiliary. */
function endsWell(words: Words): boolean {
  const last = words.at(-1);
  const isExpected = last?.lower === 'expected' && beForms.has(words.at(-2)?.lower ?? '');
  if (
    (leadsOn(last) && !isExpected) ||
    isAdverb(last?.lower ?? '') ||
    (looseLinks.has(last?.lower ?? '') && !adverbialLinks.has(last?.lower ?? ''))
  )
    return false;
  // "in a Tarnford": the noun was behind a comma.
  if (words.length > 2 && /^an?$/u.test(words.at(-2)?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(last?.text ?? ''))
    return false;
  const saying = words.findLastIndex(({ lower }) => /^(?:said|says|say|saying|told|tells)$/u.test(lower));
  const isTold = beForms.has(words[saying - 1]?.lower ?? '') && words[saying + 1]?.lower === 'to';
  if (saying >= 0 && !isTold && !words.some((_, at) => at > saying + 1 && isFiniteAt(words, at))) return false;
  // "said that the bridge": what "that" brings in has its verb.
  const opener = words.findLastIndex(
    ({ lower }, at) => at > 0 && /^(?:that|which|who|whether|if|what|when|while|where|because)$/u.test(lower),
  );
  const isRelative =
    /^(?:that|which|who)$/u.test(words[opener]?.lower ?? '') && /[^s]s$/u.test(words[opener + 1]?.lower ?? '');
  return (
    opener < 0 ||
    (isRelative && opener + 2 < words.length) ||
    words.some((_, at) => at > opener + 1 && isFiniteAt(words, at)) ||
    isFiniteAt(words, opener + 1)
  );
}

/** Without the capital that a common word has at the head of a sentence. */
export function uncapitalised(words: Words, mentions: readonly Mention[], canBeName = true): string {
  const text = textOf(words);
  const [first, next] = words;
  if (first && /^\p{Lu}\p{Ll}+ty-\p{Ll}+$/u.test(first.text)) return first.lower + text.slice(first.text.length);
  if (!first || !/^\p{Lu}\p{Ll}*$/u.test(first.text)) return text;
  const named = overlapping(mentions, first).some(({ start, type }) => start === first.start && type !== 'group');
  const isCommon =
    lowerOpeners.has(first.lower) ||
    common.has(first.lower) ||
    common.has(first.lower.replace(/s$/u, '')) ||
    common.has(first.lower.replace(/es$/u, ''));
  // A name alone may be a common word: "Rice".
  if (canBeName && !next && !/s$|^police$/u.test(first.lower) && !lowerOpeners.has(first.lower)) return text;
  if (next && /^['’]s?$/u.test(next.text) && !lowerOpeners.has(first.lower)) return text;
  const isPlural = !named && /(?:ities|tions|sions|ments|ings|^[a-z]{3,}ing)$/u.test(first.lower);
  if (isPlural && !/^\p{Lu}/u.test(next?.text ?? '')) return first.lower + text.slice(first.text.length);
  const isOpener = lowerOpeners.has(first.lower) && !(next && /^\p{Lu}/u.test(next.text) && named);
  return isOpener || (isCommon && !named && !(next && /^\p{Lu}/u.test(next.text) && !lowerOpeners.has(first.lower)))
    ? first.lower + text.slice(first.text.length)
    : text;
}

/** "rioters" of "twenty rioters": how many is a claim of its own. */
function uncounted(subject: Words): Words {
  const first = subject.findIndex(
    ({ lower }) => !/^(?:at|least|most|about|around|more|than|over|nearly|some)$/u.test(lower),
  );
  const [figure, noun] = subject.slice(Math.max(0, first));
  const isFigure = figure && (figure.kind === 'number' || (smallNumbers.has(figure.lower) && figure.lower !== 'one'));
  return isFigure &&
    noun &&
    /^\p{Ll}/u.test(noun.text) &&
    /(?:[^s]s|people|men|women|children)$/u.test(subject.at(-1)?.lower ?? '') &&
    noun.lower !== 'of' &&
    !figureUnits.has(noun.lower)
    ? subject.slice(first + 1)
    : isFigure && noun && percents.has(noun.lower) && subject[first + 2]?.lower === 'of'
      ? subject.slice(first + 3)
      : subject;
}

const percents: ReadonlySet<string> = new Set(['percent', '%', 'pct']);

/** A long subject that is known without what hangs on it: "the school in the harbour quarter". */
function withoutPhrase(words: Words, mentions: readonly Mention[]): string | undefined {
  const end = words.findIndex(({ lower }, at) => at > 1 && /^(?:in|at|on|near|from|of)$/u.test(lower));
  const isKnown = words[0]?.lower === 'the' && words[end]?.lower !== 'of';
  return end < 0 || !isKnown ? undefined : uncapitalised(words.slice(0, end), mentions);
}

/** The name that a long subject ends with, behind titles: "the city's chief engineer Lena Ostrow". */
function nameAtEnd(words: Words, mentions: readonly Mention[]): string | undefined {
  const last = words.at(-1);
  if (words.some(({ lower }) => prepositions.has(lower) || lower === 'and')) return undefined;
  const [mention] = last ? overlapping(mentions, last) : [];
  if (!mention || mention.end !== last?.end) return undefined;
  const article =
    words[0]?.lower === 'the' && words[1]?.start === mention.start && mention.type !== 'person' ? 'the ' : '';
  return `${article}${mention.name}`;
}
