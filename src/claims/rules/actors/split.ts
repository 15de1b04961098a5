import { singlePerson } from '../../lexicon/people-nouns.ts';
import type { Document, Token } from '../../text/document.ts';
import { type Candidate, keyOfTokens } from './candidate.ts';
import { isInitial, isUpper } from './casing.ts';
import { type Entry, keyAt, knownName, nameKey } from './gazetteer.ts';
import { officeIn, titlesBefore } from './offices.ts';
import type { Run } from './runs.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** Parts a run into names: "US President Jane Doe" is "US" and, with the title "President", "Jane Doe". */
export function splitRun(document: Document, run: Run): readonly Candidate[] {
  const found: Candidate[] = [];
  const start = afterOpeners(document, run);
  if (start >= run.end) return found;
  let context = start === run.start ? titlesBefore(document, run.start) : { titles: [] };
  let at = start;
  while (at < run.end) {
    const whole = knownName(document.tokens, at, run.end);
    const office = whole && at + whole.words.length === run.end ? undefined : officeIn(document.tokens, at, run.end);
    const isName = office?.end === run.end && namesPerson(document, at, office.start);
    if (office === undefined || isName) {
      found.push(...splitNames(document, { run, start: at, end: run.end, context }));
      break;
    }
    if (office.start > at && !isOfOffice(document, context, at, office.start))
      found.push(...splitNames(document, { run, start: at, end: office.start, context }));
    context = { titles: [textOf(document, office.start, office.end)], role: 'office' };
    at = office.end;
  }
  return found;
}

/** "Chief Fire Officer": an everyday word between two words of an office. */
const isOfOffice = (
  { tokens }: Document,
  { role }: Pick<Candidate, 'titles' | 'role'>,
  start: number,
  end: number,
): boolean =>
  role === 'office' &&
  end === start + 1 &&
  isCommonWord(keyAt(tokens[start])) &&
  !wordLists.firstNames.has(keyAt(tokens[start]));

interface Stretch {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly context: Pick<Candidate, 'titles' | 'role'>;
}

/** Parts a stretch without offices where a country or demonym stands before a name that is not its own. */
function splitNames(document: Document, stretch: Stretch): readonly Candidate[] {
  const { start, end, context, run } = stretch;
  if (start >= end) return [];
  // "Democrat Jane Doe": party and faith are no part of a name.
  const first = keyAt(document.tokens[start]);
  const next = keyAt(document.tokens[start + 1]);
  if (wordLists.otherWords.has(first) && end - start > 2 && wordLists.firstNames.has(next)) {
    return splitNames(document, { ...stretch, start: start + 1 });
  }
  if (end - start > 2 && isCalling(first) && wordLists.firstNames.has(next)) {
    const titles = [textOf(document, start, start + 1)];
    return splitNames(document, { ...stretch, start: start + 1, context: { titles, role: 'office' } });
  }
  // "Rosa Lind KC"
  if (end - start > 2 && isNameLetters(document.tokens[end - 1]))
    return splitNames(document, { ...stretch, end: end - 1 });
  const entry = knownName(document.tokens, start, end);
  const length = entry?.words.length ?? 0;
  if (entry === undefined || length === 0) return [candidate(document, stretch, undefined)];
  if (start + length === end) return [candidate(document, stretch, entry)];
  if (context.role === undefined && partsFrom(document, entry, start + length, end)) {
    return [
      candidate(document, { ...stretch, end: start + length }, entry),
      ...splitNames(document, { run: { ...run, opens: false }, start: start + length, end, context: { titles: [] } }),
    ];
  }
  return [candidate(document, stretch, undefined)];
}

const isNameLetters = (token: Token | undefined): boolean =>
  token !== undefined && isUpper(token) && wordLists.nameLetters.has(nameKey(token));

/** "Granny Jane Doe", "Lifeboatman John Doe": what somebody is or does, with a capital, before a full name. */
function isCalling(key: string): boolean {
  if (wordLists.firstNames.has(key)) return false;
  return singlePerson.has(key) || wordLists.familiars.has(key) || /\p{L}{3}(?:man|woman|keeper|worker)$/u.test(key);
}

/** "Kenyan Airways" and "US Navy" are one name, "Kenyan Mary Wanjiru" two. */
function partsFrom(document: Document, entry: Entry, rest: number, end: number): boolean {
  const { tokens } = document;
  const first = keyAt(tokens[rest]);
  const last = keyAt(tokens[end - 1]);
  if (first === 'flight' && end - rest === 1) return true;
  if (entry.kind === 'city' || entry.kind === 'organisation' || entry.kind === 'media') return false;
  if (isOfBody(last) || isOfBody(first)) return false;
  if (wordLists.firstNames.has(first) && end - rest > 1) return true;
  if (knownName(tokens, rest, end) !== undefined || wordLists.otherWords.has(first)) return true;
  if (entry.kind === 'demonym') return !isCommonWord(first);
  return end - rest > 1 && !isCommonWord(first) && !isCommonWord(last);
}

function isOfBody(key: string): boolean {
  return (
    wordLists.organisationEndings.has(key) ||
    wordLists.stateBodies.has(key) ||
    wordLists.placeEndings.has(key) ||
    wordLists.otherEndings.has(key)
  );
}

function candidate(document: Document, { run, start, end, context }: Stretch, entry: Entry | undefined): Candidate {
  return {
    start,
    end,
    from: start === afterOpeners(document, run) ? beginning(document, run, start, end) : undefined,
    opens: run.opens && start === run.start,
    casing: run.casing,
    titles: context.titles,
    role: context.role,
    entry,
    key: keyOfTokens(document, start, end),
  };
}

/** A capital on "The" in mid-sentence makes it part of the name; an ordinal is part of a fighting unit's. */
function beginning(document: Document, run: Run, start: number, end: number): number | undefined {
  const { tokens } = document;
  if (start === run.start + 1 && !run.opens && tokens[run.start]?.text === 'The') return run.start;
  if (start !== run.start || !wordLists.unitEndings.has(keyAt(tokens[end - 1]))) return undefined;
  return /^\d+(?:st|nd|rd|th)$/u.test(tokens[start - 1]?.text ?? '') ? start - 1 : undefined;
}

/** "The", "In", "Police" at the start of a sentence are no part of the name behind them. */
function afterOpeners(document: Document, run: Run): number {
  const { tokens } = document;
  let at = run.start;
  while (at < run.end) {
    const key = keyAt(tokens[at]);
    const known = knownName(tokens, at, run.end);
    if (known && (known.words.length > 1 || known.upper || !wordLists.openers.has(key))) break;
    if (!wordLists.openers.has(key) || !(run.opens || key === 'the')) break;
    at++;
  }
  if (!run.opens || at >= run.end - 1 || at > run.start) return at;
  return opensWithPlainWord(document, at, run.end) ? at + 1 : at;
}

function opensWithPlainWord(document: Document, at: number, end: number): boolean {
  const { tokens } = document;
  const key = keyAt(tokens[at]);
  const next = keyAt(tokens[at + 1]);
  if (/^(?:auto|car|ship|plane|chip|drug|phone)maker$/u.test(key) || wordLists.bodyRoles.has(key)) return true;
  if (!isCommonWord(key) || wordLists.firstNames.has(key) || knownName(tokens, at, end)) return false;
  if (isOfBody(key) || wordLists.officeModifiers.has(key) || wordLists.directions.has(key)) return false;
  if (wordLists.placeBeginnings.has(key) || wordLists.offices.has(key) || wordLists.honorifics.has(key)) return false;
  const kind = knownName(tokens, at + 1, end)?.kind;
  if (kind === 'country' || kind === 'demonym') return true;
  return !isCommonWord(next) && !isOfBody(keyAt(tokens[end - 1]));
}

/** "Stephen King" is a person's name though its last word is an office. */
function namesPerson(document: Document, start: number, office: number): boolean {
  const first = document.tokens[start];
  if (first === undefined || office <= start || office - start > 2) return false;
  return wordLists.firstNames.has(nameKey(first)) || isInitial(first);
}

function textOf(document: Document, start: number, end: number): string {
  const first = document.tokens[start];
  const last = document.tokens[end - 1];
  return first && last ? document.text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}
