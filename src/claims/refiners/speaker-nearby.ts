import type { Cue } from '../rules/attribution/cues.ts';
import { phraseAfter } from '../rules/attribution/phrase-after.ts';
import { isCapitalised, type Phrase } from '../rules/attribution/source-phrase.ts';
import { subjectOfClause } from '../rules/attribution/subject.ts';
import type { Token } from '../text/document.ts';
import { type QuotedPlace, sentenceOf } from './quoted-place.ts';

/** "Lind calling it “a farce,” the agency reported": a part is the words of whom the verb before it names. */
export function relayed(place: QuotedPlace): Phrase | undefined {
  if (place.quotation.form !== 'partial' || tagBehind(place)?.verb !== 'report') return undefined;
  return lastBefore(place);
}

/** How many tokens may part a quotation from the tag behind it: a comma, a dash. */
const WIDEST_GAP = 2;

/** What may follow the verb in a sentence that is nothing but a tag: "shouted to the crowd on Friday". */
const LONGEST_TAIL = 7;

/** "“…,” Lind said", "“…,” said Lind", also where the quotation ends its sentence: "“….” Lind said." */
export function tagBehind(place: QuotedPlace): Cue | undefined {
  const { end, endSentence, cuesIn } = place;
  const { tokens, sentences } = place.document;
  const own = cuesIn(endSentence).find((cue) => startsAt(tokens, cue, end));
  if (own) return own;
  const next = sentences[endSentence + 1];
  if (next?.firstToken !== end || next.block !== sentences[endSentence]?.block) return undefined;
  const tag = cuesIn(endSentence + 1).find((cue) => startsAt(tokens, cue, end));
  return tag && next.endToken - Math.max(tag.end, tag.source.end) <= LONGEST_TAIL ? tag : undefined;
}

function startsAt(tokens: readonly Token[], cue: Cue, end: number): boolean {
  const start = Math.min(cue.first, cue.source.first);
  return cue.first >= end && start >= end && start - end <= WIDEST_GAP && isGap(tokens, end, start);
}

/** Nothing but commas and dashes. */
function isGap(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') return false;
  return true;
}

/** "“…” — Rosa Lind, teacher": a name behind a dash, in the line of the quotation or in the next. */
export function signature({ document, end }: QuotedPlace): Phrase | undefined {
  const { tokens } = document;
  if (!dashes.has(tokens[end]?.text ?? '') || !isCapitalised(tokens[end + 1])) return undefined;
  const sentence = document.sentences[sentenceOf(document, end)];
  const name = sentence && phraseAfter(tokens, end + 1, sentence.endToken);
  if (!name || !sentence) return undefined;
  const next = tokens[name.end];
  return name.end >= sentence.endToken || next?.kind === 'punctuation' ? name : undefined;
}

const dashes = new Set(['—', '–', '-', '--', '―']);

/**
 * The last cue before the quotation in its sentence: "Lind said that “…”". Where that is a pronoun within what somebody
 * says ("Lind says she expects “…”"), the one who says it.
 */
export function lastBefore({ document, first, startSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  const before = cuesIn(startSentence).filter((one) => one.end <= first);
  const last = before.at(-1)?.source;
  const outer = before.at(-2)?.source;
  return last && outer && standsForOther(document.tokens, last) ? outer : last;
}

function standsForOther(tokens: readonly Token[], { first, end }: Phrase): boolean {
  return end - first === 1 && dependentSources.has(tokens[first]?.lower ?? '');
}

const dependentSources = new Set([
  'he',
  'she',
  'it',
  'they',
  'who',
  'anybody',
  'anyone',
  'nobody',
  'somebody',
  'someone',
  'everyone',
]);

/** One who gives a thing the quoted name: "Lind called it “madness”", "Lind described the plan as “madness”". */
export function nameGiver({ document, first, startSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  const { tokens } = document;
  const cue = cuesIn(startSentence).findLast((one) => one.end <= first);
  if (!cue?.judging || first - cue.end > LONGEST_OBJECT) return undefined;
  const lead = articles.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return tokens[lead]?.lower === 'as' || namingVerbs.has(cue.verb) ? cue.source : undefined;
}

/** Tokens between "called" and the name that is given. */
const LONGEST_OBJECT = 14;

const namingVerbs = new Set(['call', 'dub', 'brand', 'label', 'deem']);

const articles = new Set(['a', 'an', 'the']);

/** "“madness” and “folly”": nothing but a conjunction parts them. */
export function isJoined({ document, first }: QuotedPlace, end: number): boolean {
  if (first - end > 2) return false;
  for (let at = end; at < first; at += 1) {
    const token = document.tokens[at];
    if (token && !joints.has(token.lower)) return false;
  }
  return true;
}

const joints = new Set(['and', 'or', 'but', ',']);

/** "according to Lind", "Lind said" later in the sentence. */
export function sameSentenceBehind({ end, endSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  return cuesIn(endSentence).find((cue) => cue.first >= end)?.source;
}

/** The subject of the sentence in which the quotation is woven. */
export function sentenceSubject({ document, first, startSentence }: QuotedPlace): Phrase | undefined {
  const sentence = document.sentences[startSentence];
  return sentence && sentence.firstToken < first ? subjectOfClause(document.tokens, sentence, first) : undefined;
}
