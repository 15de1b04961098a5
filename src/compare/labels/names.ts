import { eventNouns } from '../../claims/lexicon/event-words.ts';
import { emptyLeads, looseLinks } from '../../claims/lexicon/label-words.ts';
import { stances } from '../../claims/lexicon/stance-words.ts';
import { overlaps, type Span } from '../../claims/span.ts';
import type { Document } from '../../claims/text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../../claims/text/locate.ts';
import { clauseOf, nearestStatement, statedBehind, untilOpener } from './clause.ts';
import { isVague } from './dates.ts';
import { asked, cutShort, LONGEST, shortened, textOf } from './fit.ts';
import { gapQuote } from './gap.ts';
import { isGunfire } from './gunfire.ts';
import { phraseOf } from './noun-phrase.ts';
import { ownStateWordings } from './own-states.ts';
import { runsOf, sidesOf } from './sides.ts';
import { statementOf, type Words } from './statement.ts';
import { passive } from './voice.ts';
import { type Wordings, worded } from './wording.ts';

/** "Where the summit took place", "Where a roof collapsed". */
export const placeWordings: Wordings<'place'> = (claim, { source: { document, layers } }) => {
  const quoted = worded('quoted', gapQuote('The place', document, claim));
  const event = claim.subject.toLowerCase();
  const read = clauseOf(sidesOf({ document, layers }, claim));
  const clause = read && { ...passive(read), rest: looseLinks.has(read.rest[0]?.lower ?? '') ? read.rest : [] };
  const stated = clause && worded('question', asked('Where', clause, layers.mentions), isVague(clause));
  const isEvent = eventNouns.has(event) && !isFiredAt(document, claim, event);
  return [isEvent ? worded('noun', `Where the ${event} took place`) : stated, quoted];
};

/** Whether the sentence has its event in "opened fire" alone. */
function isFiredAt(document: Document, { start }: Span, event: string): boolean {
  const sentence = sentenceAt(document, start);
  const tokens = sentence ? document.tokens.slice(sentence.firstToken, sentence.endToken) : [];
  return event === 'fire' && tokens.some((token, at) => isGunfire(token, tokens[at - 1]));
}

/** "Status of the evacuation of the lower town". */
export const statusWordings: Wordings<'status'> = (claim, { source: { document, layers } }) => {
  const { statuses, mentions } = layers;
  const status = statuses.find(({ start, end }) => start === claim.start && end === claim.end);
  if (status && (status.who || stances.has(status.state))) return ownStateWordings(status, { document, layers });
  const object = status?.object;
  if (!object) return [];
  const { tokens } = document;
  const own = tokens.slice(firstTokenAt(document, object.start), firstTokenFrom(document, object.end));
  const things = own.slice(own.findIndex(({ lower }) => !emptyLeads.has(lower)));
  const behind = untilOpener(sidesOf({ document, layers }, object).right);
  const isAtEnd = object.end >= claim.end;
  const phrase = phraseOf(things, mentions);
  const which = shortened([...things, ...(isAtEnd ? behind : [])], LONGEST - 'Status of the '.length);
  const long = which && which.length > own.length ? phraseOf(which, mentions) : undefined;
  const isBare =
    things.filter(({ kind, lower }) => kind === 'word' && lower !== 'the').length < 2 &&
    !/^\p{Lu}/u.test(things[0]?.text ?? '');
  const isOther = /^(?:an)?other$/u.test(things[0]?.lower ?? '');
  return [
    phrase === undefined ? undefined : worded('noun', `Status of ${phrase}`, isBare || isOther),
    long === undefined || long === phrase ? undefined : worded('noun', `Status of ${long}`),
    worded('quoted', `What happened to “${textOf(cutShort(own, LONGEST - 'What happened to “”'.length))}”`),
  ];
};

/** "Who says that the lock is shut", or the words themselves where they make no whole statement. */
export const attributionWordings: Wordings<'attribution'> = (claim, { source: { document, layers } }) => {
  const scope = layers.attributions.find(({ start, end }) => start === claim.start && end === claim.end)?.scope;
  if (!scope) return [];
  const { tokens } = document;
  const words = tokens.slice(firstTokenAt(document, scope.start), firstTokenFrom(document, scope.end));
  const runs = runsOf(words).map((run) => (run[0]?.lower === 'that' ? run.slice(1) : run));
  const first =
    runs.find((run) => run.length > 2 && statementOf(run)) ?? unopened(runs.find((run) => run.length > 2) ?? []);
  const stated = statementOf(first) ?? nearestStatement(first) ?? statedBehind(runs.slice(runs.indexOf(first)));
  const clause = stated && { ...stated, predicate: untilOpener(stated.predicate), rest: [] };
  const cut = cutShort(first, LONGEST - 'Who says “…”'.length);
  const quoted = `Who says “${textOf(cut)}${cut.length < first.length ? '…' : ''}”`;
  return [
    clause && worded('question', asked('Who says that', clause, layers.mentions), isVague(clause)),
    cut.length >= 2 ? worded('quoted', quoted) : undefined,
  ];
};

/** Without the word that ties a run to what stood before it. */
const unopened = ([first, ...others]: Words): Words =>
  first && /^(?:who|which|that|but|and|or|so|to|because|as)$/u.test(first.lower)
    ? others
    : first
      ? [first, ...others]
      : [];

/** "Lena Ostrow: “the sea wall will hold”". */
export const quoteWordings: Wordings<'quote'> = (claim, { source: { document, layers } }) => {
  const { text, speaker } = claim.value;
  const inside = layers.quotations.find((quotation) => overlaps(quotation, claim))?.inner ?? claim;
  const words = document.tokens.slice(firstTokenAt(document, inside.start), firstTokenFrom(document, inside.end));
  const last = words.findLastIndex(({ kind }) => kind !== 'punctuation');
  const told = words.slice(0, last + 1);
  const lead = speaker === null ? 'Who said ' : `${speaker.slice(0, 1).toUpperCase()}${speaker.slice(1)}: `;
  const room = LONGEST - lead.length - 2;
  const cut = cutShort(told, room - 1);
  const isWhole = textOf(told).length <= room;
  const short = textOf(isWhole ? told : cut).replace(/[“”"]/gu, '’');
  const isUnnamed = speaker === null || /^\p{Ll}/u.test(speaker);
  return [worded('question', text === '' ? undefined : `${lead}“${short}${isWhole ? '' : '…'}”`, isUnnamed)];
};
