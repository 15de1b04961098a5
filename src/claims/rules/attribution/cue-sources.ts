import { personalPronouns } from '../../lexicon/function-words.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Sentence, Token } from '../../text/document.ts';
import type { Cue, CueVerb } from './cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { withProvenance } from './provenance.ts';
import { isCapitalised, type Phrase } from './source-phrase.ts';
import { subjectBefore, subjectOfClause } from './subject.ts';

/** "said Lind", "said the mayor of Oslo": behind a quotation, or where nothing but the source follows. */
export function sourceAfter(tokens: readonly Token[], { sentence, first, end, verb }: CueVerb): Phrase | undefined {
  const before = tokens[first - 1];
  const afterQuote = before !== undefined && closingMarks.has(before.text);
  if (!afterQuote && before?.text !== ',') return undefined;
  const source = phraseAfter(tokens, end, sentence.endToken);
  if (!source || calendarWords.has(tokens[source.first]?.lower ?? '')) return undefined;
  const next = tokens[source.end];
  if (afterQuote) return source;
  // ", said ten died" goes on with what is said.
  if (addressedVerbs.has(verb) || !isCitable(tokens, source)) return undefined;
  return source.end >= sentence.endToken || next?.text === ',' || next?.text === '.' ? source : undefined;
}

/** What follows these is who is spoken to. */
const addressedVerbs = new Set([
  'tell',
  'ask',
  'inform',
  'remind',
  'assure',
  'urge',
  'advise',
  'warn',
  'promise',
  'answer',
]);

/** "said Tuesday" names no source. */
const calendarWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december yesterday today tomorrow last this`.split(/\s+/u),
);

const closingMarks = new Set(['"', '”', "'", '’', '»', '“', '›']);

interface SubjectRequest {
  readonly from: number;
  readonly previous: Cue | undefined;
  readonly participle: boolean;
}

/** The source before a verb: its subject, or that of the verb before it which it shares ("Lind left, saying"). */
export function subjectOf(
  tokens: readonly Token[],
  { sentence, first }: CueVerb,
  request: SubjectRequest,
): Phrase | undefined {
  const { from, previous, participle } = request;
  const before = tokens[from - 1];
  if (participle) {
    const near = subjectBefore(tokens, sentence, from);
    if (near && before?.kind === 'word' && canAct(tokens, near)) return near;
    return pronounBefore(tokens, sentence, from) ?? previous?.source ?? subjectOfClause(tokens, sentence, first);
  }
  if (before?.lower === 'and' || before?.lower === 'but')
    return previous?.source ?? subjectOfClause(tokens, sentence, first);
  return subjectBefore(tokens, sentence, from);
}

/** "with Lind saying", "officials saying"; not "protests in Oslo saying". */
function canAct(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    !placePrepositions.has(before) && (isCapitalised(tokens[end - 1]) || sourceNouns.has(tokens[end - 1]?.lower ?? ''))
  );
}

const placePrepositions = new Set(['in', 'at', 'near', 'to', 'from', 'on', 'into', 'around', 'across', 'over', 'by']);

/** "after he joined a march in Oslo, saying": the nearest pronoun that can be the subject. */
function pronounBefore(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  for (let at = verb - 1; at >= sentence.firstToken && verb - at < LONGEST_CLAUSE; at -= 1) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower === 'he' || lower === 'she') return { first: at, end: at + 1 };
  }
  return undefined;
}

const LONGEST_CLAUSE = 25;

/** Verbs that say something of things as well ask for somebody who can be cited. */
const looseVerbs = new Set([
  'suggest',
  'indicate',
  'reveal',
  'hint',
  'show',
  'find',
  'read',
  'signal',
  'rule',
  'begin',
  'continue',
  'charge',
  'express',
  'underscore',
]);

/** Whether a phrase may be the source of a verb: one that has other uses too ("show", "rule") needs somebody to cite. */
export function isSource(tokens: readonly Token[], phrase: Phrase, verb: string): boolean {
  return !looseVerbs.has(verb) || isCitable(tokens, phrase);
}

/** Whether a name, a noun for those who are cited or a pronoun stands in a phrase. */
function isCitable(tokens: readonly Token[], { first, end }: Phrase): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token && (isCapitalised(token) || sourceNouns.has(token.lower) || personalPronouns.has(token.lower)))
      return true;
  }
  return false;
}

/** "according to two officials", "per the ministry" */
export function accordingTo(tokens: readonly Token[], sentence: Sentence, at: number): Cue | undefined {
  const per = tokens[at]?.lower === 'per';
  if (!per && tokens[at + 1]?.lower !== 'to') return undefined;
  const end = per ? at + 1 : at + 2;
  const source = withProvenance(tokens, phraseAfter(tokens, end, sentence.endToken), sentence.endToken);
  if (!source || isMeasure(tokens, source) || (per && !isCapitalised(tokens[source.first]))) return undefined;
  return { sentence, first: at, end, verb: 'according', judging: false, unsaid: false, order: 'phrase', source };
}

/** "according to plan", "according to size": a bare noun that cannot be cited. */
function isMeasure(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const head = tokens[first];
  return (
    end - first === 1 &&
    !isCapitalised(head) &&
    !sourceNouns.has(head?.lower ?? '') &&
    !personalPronouns.has(head?.lower ?? '')
  );
}

/** "was described by Lind as", "reported by the agency" */
export function byPhrase(tokens: readonly Token[], base: CueVerb): Cue | undefined {
  if (tokens[base.end]?.lower !== 'by' || !(base.judging || passiveVerbs.has(base.verb))) return undefined;
  const source = phraseAfter(tokens, base.end + 1, base.sentence.endToken);
  return source && { ...base, end: base.end + 1, order: 'passive', source };
}

/** "found by the police" lays nothing to them. */
const passiveVerbs = new Set(
  `report confirm announce disclose reveal state estimate note claim suggest allege post write say acknowledge`.split(
    ' ',
  ),
);
