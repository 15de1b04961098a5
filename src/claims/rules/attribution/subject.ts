import { clauseWords, determiners, personalPronouns, prepositions } from '../../lexicon/function-words.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { provenanceBefore } from './provenance.ts';
import { isCapitalised, type Phrase, phraseAfter, phraseBefore } from './source-phrase.ts';

/** Longest stretch, in tokens, that may stand between a name and its verb: ", who became mayor last year,". */
const LONGEST_INSERTION = 30;

/** The subject of the verb group that starts at the token `verb`: over brackets, appositions and relative clauses. */
export function subjectBefore(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  const from = sentence.firstToken;
  const before = tokens[verb - 1];
  if (!before || verb <= from) return undefined;
  if (before.text === ')') return overBrackets(tokens, sentence, verb);
  if (before.text === ',' || before.text === '—' || before.text === '–')
    return overApposition(tokens, sentence, verb - 1);
  if (before.lower === 'who' || before.lower === 'which') {
    const at = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    return phraseBefore(tokens, from, at);
  }
  return provenanceBefore(tokens, from, phraseBefore(tokens, from, verb));
}

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
    if (!phrase || !holdsSource(tokens, phrase)) break;
    found = phrase;
    if (tokens[phrase.first - 1]?.text !== mark) break;
  }
  return found;
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
