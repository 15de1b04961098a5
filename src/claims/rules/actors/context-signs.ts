import { singlePerson } from '../../lexicon/people-nouns.ts';
import type { Document, Token } from '../../text/document.ts';
import { isFiniteVerb } from '../../text/phrases.ts';
import { bodySigns } from './body-signs.ts';
import type { Candidate } from './candidate.ts';
import { looksNamed } from './casing.ts';
import { isDatelineTown } from './dateline.ts';
import { definedKind } from './definitions.ts';
import type { Sign } from './form-signs.ts';
import { knownName, nameKey } from './gazetteer.ts';
import { isOffice } from './offices.ts';
import { weights } from './weights.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** What the words around a name say of its kind. */
export function contextSigns(document: Document, name: Candidate): readonly Sign[] {
  const signs: Sign[] = [];
  if (name.role === 'office' && !isOwningBody(document, name)) signs.push({ kind: 'person', weight: weights.office });
  if (name.role === 'relative') signs.push({ kind: 'person', weight: weights.relative });
  const before = document.tokens[name.start - 1];
  const after = document.tokens[name.end];
  const next = document.tokens[name.end + 1];
  if (before) addBefore(document, name, before, signs);
  if (before && after && isQuote(before) && isQuote(after)) signs.push({ kind: 'other', weight: weights.quoted });
  const defined = definedKind(document, name);
  if (defined) signs.push({ kind: defined, weight: weights.defined });
  if (after) addAfter(document, name, after, next, signs);
  if (isShip(document, name)) signs.push({ kind: 'vessel', weight: weights.vesselDeed });
  return [...signs, ...bodySigns(document, name)];
}

/** "Mine owner Arden Coal": the owner is a company. */
function isOwningBody({ tokens }: Document, { titles, end }: Candidate): boolean {
  const last = tokens[end - 1];
  return (
    /owners?$/iu.test(titles.at(-1) ?? '') && last !== undefined && wordLists.organisationEndings.has(nameKey(last))
  );
}

/** "the Arden sank", "the wreck of the Arden", "aboard the Arden", "the Maltese-flagged Arden". */
function isShip({ tokens }: Document, { start, end }: Candidate): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  if (/-(?:flagged|registered)$/u.test(before)) return true;
  if (before !== 'the') return false;
  const [earlier, link] = [tokens[start - 3]?.lower ?? '', tokens[start - 2]?.lower ?? ''];
  if (link === 'aboard' || (link === 'of' && wordLists.vesselParts.has(earlier))) return true;
  const after = tokens[end]?.lower ?? '';
  if (wordLists.vesselDeeds.has(after)) return true;
  // "the Saint Arden left": no place called after a saint has an article.
  if (tokens[start]?.text === 'Saint' && end - start === 2 && isFiniteVerb(after)) return true;
  const next = tokens[end + 1]?.lower;
  return (
    (after === 'ran' && next === 'aground') ||
    (after === 'went' && next === 'down') ||
    (after === 'set' && next === 'sail')
  );
}

function addBefore(document: Document, name: Candidate, before: Token, signs: Sign[]): void {
  const key = before.lower;
  if (key === 'in') signs.push({ kind: 'place', weight: weights.in });
  else if (key === 'at' && isOffice(document.tokens[name.start - 2])) {
    signs.push({ kind: 'organisation', weight: weights.possession });
  } else if (key === 'to' && speech.has(document.tokens[name.start - 2]?.lower ?? '')) {
    signs.push({ kind: 'person', weight: weights.personVerb });
  } else if (key === 'from' && isSomebody(document.tokens[name.start - 2])) {
    signs.push({ kind: 'place', weight: weights.region });
  } else if (locatives.has(key)) signs.push({ kind: 'place', weight: weights.locative });
  else if (key === 'the' && isPlural(document.tokens[name.start]?.lower ?? '', name))
    signs.push({ kind: 'organisation', weight: weights.teamAlone });
  else if (key === 'the')
    signs.push({ kind: 'organisation', weight: weights.article }, { kind: 'other', weight: weights.article / 2 });
  else if (key === 'of' && isFullName(document, name.start - 2)) {
    // "Ines Roth of Oxmoor": where or whose she is, and no other person.
    signs.push({ kind: 'place', weight: weights.region }, { kind: 'organisation', weight: weights.possession });
  } else if (key === 'of' && wordLists.placeNouns.has(document.tokens[name.start - 2]?.lower ?? '')) {
    signs.push({ kind: 'place', weight: weights.placeOf });
  } else if (wordLists.vesselNouns.has(key) || isAircraftCarrier(document, name.start - 1))
    signs.push({ kind: 'vessel', weight: weights.vesselNoun });
  else if (wordLists.bodyNouns.has(key)) signs.push({ kind: 'organisation', weight: weights.kindNoun });
  else if (wordLists.mediaNouns.has(key)) signs.push({ kind: 'media', weight: weights.kindNoun });
  else if (wordLists.workNouns.has(key)) signs.push({ kind: 'other', weight: weights.kindNoun });
  else if (isCounted(document, name, before)) signs.push({ kind: 'other', weight: weights.counted });
  else if (wordLists.directions.has(key)) signs.push({ kind: 'place', weight: weights.in });
}

/** Whether two words that are like a first name and a surname end at a token: "Ines Roth". */
function isFullName({ tokens }: Document, at: number): boolean {
  const [first, last] = [tokens[at - 1], tokens[at]];
  if (!first || !last || !looksNamed(first) || !looksNamed(last)) return false;
  const surname = nameKey(last);
  const isPlain = isCommonWord(surname) || wordLists.organisationEndings.has(surname) || isCommonWord(nameKey(first));
  return !isPlain && !wordLists.openers.has(nameKey(first));
}

function addAfter(document: Document, name: Candidate, after: Token, next: Token | undefined, signs: Sign[]): void {
  const key = after.lower;
  if (wordLists.mediaVerbs.has(key)) signs.push({ kind: 'media', weight: weights.mediaVerb });
  if (isMoneyCode(document.tokens[name.start]?.text ?? '', after))
    signs.push({ kind: 'other', weight: weights.counted });
  if (name.end - name.start === 1 && wordLists.reigns.has(key)) signs.push({ kind: 'person', weight: weights.reign });
  if (wordLists.localNouns.has(key)) signs.push({ kind: 'place', weight: weights.local });
  if (isDatelineTown(document, name, after)) signs.push({ kind: 'place', weight: weights.dateline });
  if (wordLists.personPronouns.has(key)) signs.push({ kind: 'person', weight: weights.who });
  else if (wordLists.personVerbs.has(key)) signs.push({ kind: 'person', weight: weights.personVerb });
  else if (key === ',' && next) addAfterComma(document, name, next, signs);
  else if (key === "'s" && next && wordLists.bodyPossessions.has(next.lower)) {
    signs.push({ kind: 'organisation', weight: weights.possession });
  } else if (auxiliaries.has(key)) signs.push({ kind: 'person', weight: weights.subject });
  else if (wordLists.bodyPossessions.has(key)) signs.push({ kind: 'organisation', weight: weights.possession });
}

function addAfterComma(document: Document, name: Candidate, next: Token, signs: Sign[]): void {
  if (wordLists.personPronouns.has(next.lower)) signs.push({ kind: 'person', weight: weights.who });
  const stop = document.tokens[name.end + 2]?.text ?? '';
  if (next.kind === 'number' && /^\d{1,2}$/u.test(next.text) && stop === ',') {
    signs.push({ kind: 'person', weight: weights.age });
  }
  if (!looksNamed(next) || name.end - name.start > 3) return;
  const region = knownName(document.tokens, name.end + 1, document.tokens.length);
  const isState = next.text.endsWith('.') && wordLists.stateAbbreviations.has(nameKey(next));
  if (isState || region?.kind === 'country' || region?.kind === 'region')
    signs.push({ kind: 'place', weight: weights.region });
}

/** "a girl from Arden", "two men from Arden": where people are from, and not who sent them. */
function isSomebody(token: Token | undefined): boolean {
  return token !== undefined && (singlePerson.has(token.lower) || plainPeople.has(token.lower));
}

const plainPeople: ReadonlySet<string> = new Set(
  `men women boys girls child children baby babies infant infants toddler toddlers teenagers youth youths couple people
   person family families sisters brothers twins pensioners students pupils residents fans worshippers tourists`.split(
    /\s+/u,
  ),
);

const determiners: ReadonlySet<string> = new Set(
  'a an his her its their our my this that another each every'.split(' '),
);
const auxiliaries: ReadonlySet<string> = new Set(
  'has had have was is were would will could can may did does went became took made came'.split(' '),
);
/** Before "to": what follows is whom one speaks to or cites, and no place to go. */
const speech: ReadonlySet<string> = new Set(
  'according spoke speaking talked talking said wrote married belonging attributed addressed listened'.split(' '),
);
const locatives: ReadonlySet<string> = new Set(
  'at near from to around outside inside across into toward towards'.split(' '),
);

/** "the Otters": an everyday plural with a capital is mostly a team. */
function isPlural(word: string, name: Candidate): boolean {
  return name.end - name.start === 1 && !name.opens && /[^s]s$/u.test(word) && isCommonWord(word);
}

/** "34 KOs", "an ERA of 3"; but "her BBC contract" counts the contract, and "in 2012 Acme" nothing. */
function isCounted({ tokens }: Document, name: Candidate, before: Token): boolean {
  if (name.end - name.start > 1 || /^(?:1\d|20)\d\d$/u.test(before.text)) return false;
  if (before.kind !== 'number' && !determiners.has(before.lower)) return false;
  const next = tokens[name.end];
  return next?.kind !== 'word' || wordLists.openers.has(next.lower) || next.lower === "'s";
}

/** "KES 400": a currency. */
const isMoneyCode = (text: string, after: Token): boolean => after.kind === 'number' && /^\p{Lu}{3}$/u.test(text);

const isQuote = ({ kind, text }: Token): boolean => kind !== 'word' && quotationMarks.has(text);

const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '`']);

/** "aircraft carrier", and no carrier of people, mail or goods. */
function isAircraftCarrier({ tokens }: Document, at: number): boolean {
  return tokens[at]?.lower === 'carrier' && tokens[at - 1]?.lower === 'aircraft';
}
