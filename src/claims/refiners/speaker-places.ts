import type { Cue } from '../rules/attribution/cues.ts';
import { isCapitalised, type Phrase } from '../rules/attribution/source-phrase.ts';
import { subjectOfClause } from '../rules/attribution/subject.ts';
import type { Token } from '../text/document.ts';
import type { QuotedPlace } from './speakers.ts';

/** How many tokens may part a quotation from the tag behind it: a comma, a dash. */
const WIDEST_GAP = 2;

/** What may follow the verb in a sentence that is nothing but a tag: "shouted to the crowd on Friday". */
const LONGEST_TAIL = 7;

/** "“…,” Lind said", "“…,” said Lind", also where the quotation ends its sentence: "“….” Lind said." */
export function tagBehind(place: QuotedPlace): Phrase | undefined {
  const { end, endSentence, cuesIn } = place;
  const own = cuesIn(endSentence).find((cue) => startsAt(cue, end));
  if (own) return own.source;
  const next = place.document.sentences[endSentence + 1];
  if (next?.firstToken !== end || next.block !== place.document.sentences[endSentence]?.block) return undefined;
  const tag = cuesIn(endSentence + 1).find((cue) => startsAt(cue, end));
  return tag && next.endToken - Math.max(tag.end, tag.source.end) <= LONGEST_TAIL ? tag.source : undefined;
}

function startsAt(cue: Cue, end: number): boolean {
  const start = Math.min(cue.first, cue.source.first);
  return cue.first >= end && start >= end && start - end <= WIDEST_GAP;
}

/** The last cue before the quotation in its sentence: "Lind said that “…”". */
export function lastBefore(
  { first, startSentence, cuesIn }: QuotedPlace,
  want: { judging: boolean },
): Phrase | undefined {
  const cue = cuesIn(startSentence).findLast((one) => one.end <= first && (!want.judging || one.judging));
  return cue?.source;
}

/** A sentence that ends with a colon, in the paragraph or right before it: "Lind went on:" */
export function leadIn({ document, first, startSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  const { tokens, sentences } = document;
  const own = sentences[startSentence];
  const colon = tokens[first - 1];
  if (colon?.text !== ':' || !own) return undefined;
  const sentence = own.firstToken < first ? own : sentences[startSentence - 1];
  if (!sentence) return undefined;
  const label = labelAt(tokens, sentence.firstToken, first);
  return label ?? cuesIn(sentence.index).at(-1)?.source ?? subjectOfClause(tokens, sentence, first);
}

/** "according to Lind", "Lind said" later in the sentence. */
export function sameSentenceBehind({ end, endSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  return cuesIn(endSentence).find((cue) => cue.first >= end)?.source;
}

/** A quotation that opens its sentence, behind one that tells what somebody said: "Lind called it a farce. “…”" */
export function sentenceAhead({ document, first, startSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  const sentence = document.sentences[startSentence];
  const ahead = document.sentences[startSentence - 1];
  if (!sentence || sentence.firstToken !== first || ahead?.block !== sentence.block) return undefined;
  return cuesIn(startSentence - 1).at(-1)?.source;
}

/** The subject of the sentence in which the quotation is woven. */
export function sentenceSubject({ document, first, startSentence }: QuotedPlace): Phrase | undefined {
  const sentence = document.sentences[startSentence];
  return sentence && sentence.firstToken < first ? subjectOfClause(document.tokens, sentence, first) : undefined;
}

/** "LIND: We go on." within or before the marks, as in a transcript. */
export function ownLabel({ document, first }: QuotedPlace): Phrase | undefined {
  const { tokens } = document;
  return labelAt(tokens, first + 1, first + LONGEST_LABEL);
}

const LONGEST_LABEL = 5;

function labelAt(tokens: readonly Token[], from: number, until: number): Phrase | undefined {
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token?.text === ':' && at > from) return { first: from, end: at };
    if (!token || !isCapitalised(token) || token.text !== token.text.toUpperCase() || token.text.length < 2)
      return undefined;
  }
  return undefined;
}
