import {
  clauseWords,
  determiners,
  personalPronouns,
  phraseLinks,
  placeLinks,
  prepositions,
} from '../../lexicon/function-words.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isPlaced, overPlace } from './placed-phrase.ts';
import { provenanceBefore } from './provenance.ts';
import { isCapitalised, type Phrase } from './source-phrase.ts';

/** Longest stretch, in tokens, that may stand between a name and its verb: ", who became mayor last year,". */
const LONGEST_INSERTION = 30;

/** The subject of the verb group that starts at the token `verb`: over brackets, appositions and relative clauses. */
export function subjectBefore(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  const from = sentence.firstToken;
  const end = beforeTime(tokens, from, verb);
  if (end < verb) return subjectBefore(tokens, sentence, end);
  const before = tokens[verb - 1];
  if (!before || verb <= from) return undefined;
  if (before.text === ')') return overBrackets(tokens, sentence, verb);
  if (before.text === ',' || before.text === '—' || before.text === '–')
    return overApposition(tokens, sentence, verb - 1);
  if (before.lower === 'who' || before.lower === 'which') {
    const at = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    return phraseBefore(tokens, from, at);
  }
  const source = provenanceBefore(tokens, from, phraseBefore(tokens, from, verb));
  return overPlace(tokens, from, source);
}

/** "police on Monday", "the firm last month": the end of what stands before a time. */
function beforeTime(tokens: readonly Token[], from: number, end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  if (!timeNouns.has(last)) return end;
  let at = end - 1;
  while (at > from && end - at < 4 && timeLeads.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at > from && (at < end - 1 || weekdays.has(last)) ? at : end;
}

const weekdays = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow'.split(' '),
);
const timeNouns = new Set([
  ...weekdays,
  ...'week month year morning afternoon evening night day summer winter spring'.split(' '),
]);
const timeLeads = new Set([...weekdays, ...'on last this next late early earlier later that the'.split(' ')]);

/** "Lind (Greens) said" */
function overBrackets(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  for (let at = verb - 2; at > sentence.firstToken && verb - at < LONGEST_INSERTION; at -= 1)
    if (tokens[at]?.text === '(') return phraseBefore(tokens, sentence.firstToken, at);
  return undefined;
}

/** "Lind, 45, the mayor of Oslo, said": of the phrases that end at an earlier comma, the farthest name in a row. */
function overApposition(tokens: readonly Token[], sentence: Sentence, comma: number): Phrase | undefined {
  const mark = tokens[comma]?.text;
  let found: Phrase | undefined;
  for (let at = comma - 1; at > sentence.firstToken && comma - at < LONGEST_INSERTION; at -= 1) {
    if (tokens[at]?.text !== mark) continue;
    if (!opensApposition(tokens, at + 1)) break;
    const phrase = phraseBefore(tokens, sentence.firstToken, at);
    // "police in Oslo, Norway, said", "the firm, based in Oslo, Norway, said": a place of what stands before it.
    const placed = phrase && isPlaced(tokens, phrase) && overPlace(tokens, sentence.firstToken, phrase);
    if (placed) return placed;
    if (phrase && placeLinks.has(tokens[phrase.first - 1]?.lower ?? '')) continue;
    if (!phrase || !holdsSource(tokens, phrase)) break;
    const name = nameWithin(tokens, at + 1, comma);
    if (name && isRole(tokens, phrase)) return name;
    found = phrase;
    if (tokens[phrase.first - 1]?.text !== mark) break;
  }
  return found;
}

/** "a lawyer", "the chief executive of Northgate": what somebody is, beside whom the name stands. */
function isRole(tokens: readonly Token[], { first, end }: Phrase): boolean {
  if (!isCapitalised(tokens[end - 1])) return true;
  const link = tokens.slice(first, end).findIndex(({ lower }) => phraseLinks.has(lower));
  return link > 0 && !isCapitalised(tokens[first + link - 1]);
}

/** "a lawyer for the club, Rosa Lind, said": the name between the commas. */
function nameWithin(tokens: readonly Token[], first: number, end: number): Phrase | undefined {
  if (end - first > 4) return undefined;
  for (let at = first; at < end; at += 1) if (!isCapitalised(tokens[at])) return undefined;
  return { first, end };
}

/** ", the mayor", ", 45", ", who", ", speaking", ", a", ", Oslo" */
function opensApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || determiners.has(token.lower) || isCapitalised(token)) return true;
  return !personalPronouns.has(token.lower) && token.kind === 'word';
}

function holdsSource(tokens: readonly Token[], { first, end }: Phrase): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token && (isCapitalised(token) || sourceNouns.has(token.lower) || personalPronouns.has(token.lower)))
      return true;
  }
  return false;
}

/** Words that open what stands before the subject: "In May", "Earlier this week", "While …". */
function opensAhead(lower: string): boolean {
  return prepositions.has(lower) || clauseWords.has(lower) || aheadWords.has(lower) || /(?:ly|ing)$/u.test(lower);
}

const aheadWords = new Set(
  `earlier later meanwhile however separately then now today yesterday last next also instead still`.split(/\s+/u),
);

/** The subject of a sentence: its first noun phrase, behind an opening phrase and its comma. */
export function subjectOfClause(tokens: readonly Token[], sentence: Sentence, until: number): Phrase | undefined {
  let at = sentence.firstToken;
  const head = tokens[at];
  if (!head) return undefined;
  if (opensAhead(head.lower)) {
    while (at < until && tokens[at]?.text !== ',') at += 1;
    at += 1;
  }
  const phrase = at < until ? phraseAfter(tokens, at, until) : undefined;
  return phrase && holdsSource(tokens, phrase) ? phrase : undefined;
}
