import { isCapitalised, type Phrase } from '../rules/attribution/source-phrase.ts';
import { subjectOfClause } from '../rules/attribution/subject.ts';
import type { Token } from '../text/document.ts';
import type { QuotedPlace, SpokenPlace } from './quoted-place.ts';

/** "LIND: We go on." within or before the marks, as in a transcript. */
export function ownLabel({ document, first }: QuotedPlace): Phrase | undefined {
  const { tokens } = document;
  return labelAt(tokens, first + 1, first + LONGEST_LABEL);
}

const LONGEST_LABEL = 5;

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

function labelAt(tokens: readonly Token[], from: number, until: number): Phrase | undefined {
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token?.text === ':' && at > from) return { first: from, end: at };
    if (!token || !isCapitalised(token) || token.text !== token.text.toUpperCase() || token.text.length < 2)
      return undefined;
  }
  return undefined;
}

/** A quotation that opens its sentence, behind one that tells what somebody said: "Lind called it a farce. “…”" */
export function sentenceAhead({ document, first, startSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  const sentence = document.sentences[startSentence];
  const ahead = document.sentences[startSentence - 1];
  if (!sentence || sentence.firstToken !== first || ahead?.block !== sentence.block) return undefined;
  return cuesIn(startSentence - 1).at(-1)?.source;
}

/** A quotation that opens its paragraph, behind one that ends with what somebody did: "Lind was asked about it. ¶ “…”" */
export function paragraphAhead({ document, first, startSentence, cuesIn }: QuotedPlace): Phrase | undefined {
  const { sentences, tokens } = document;
  const sentence = sentences[startSentence];
  const ahead = sentences[startSentence - 1];
  if (!sentence || !ahead || sentence.firstToken !== first || ahead.block === sentence.block) return undefined;
  return cuesIn(ahead.index).at(-1)?.source ?? subjectOfClause(tokens, ahead, ahead.endToken);
}

/** A quotation that opens its sentence is spoken by whom the one before it in the paragraph was spoken by. */
export function goesOnFrom(place: QuotedPlace, previous: SpokenPlace | undefined): Phrase | undefined {
  if (!previous?.speaker) return undefined;
  const { sentences } = place.document;
  const sentence = sentences[place.startSentence];
  const last = sentences[previous.endSentence];
  if (!sentence || !last || sentence.firstToken !== place.first) return undefined;
  const near = sentence.block === last.block || (sentence.block === last.block + 1 && sentence.index - last.index <= 2);
  return near ? previous.speaker : undefined;
}
