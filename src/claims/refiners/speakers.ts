import type { Mention, Quotation } from '../layers.ts';
import { type Cue, findCues } from '../rules/attribution/cues.ts';
import type { Phrase } from '../rules/attribution/source-phrase.ts';
import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/locate.ts';
import {
  lastBefore,
  leadIn,
  ownLabel,
  sameSentenceBehind,
  sentenceAhead,
  sentenceSubject,
  tagBehind,
} from './speaker-places.ts';

/** Gives each quotation its speaker, where the text tells. */
export function nameSpeakers(
  document: Document,
  quotations: readonly Quotation[],
  _mentions: readonly Mention[],
): readonly Quotation[] {
  const cues = cuesBySentence(findCues(document, quotations));
  const named: Quotation[] = [];
  let previous: SpokenPlace | undefined;
  for (const quotation of quotations) {
    const place = placeOf(document, quotation, cues);
    const phrase = quotation.nested ? undefined : speakerOf(place, quotation, previous);
    named.push(phrase ? { ...quotation, speaker: asSpeaker(document, phrase) } : quotation);
    if (!quotation.nested && quotation.form !== 'scare') previous = { ...place, speaker: phrase };
  }
  return named;
}

/** A quotation among the tokens and cues around it. */
export interface QuotedPlace {
  readonly document: Document;
  readonly quotation: Quotation;
  /** Indices of its first token, and of the first behind it. */
  readonly first: number;
  readonly end: number;
  /** Indices of the sentences that it starts and ends in. */
  readonly startSentence: number;
  readonly endSentence: number;
  readonly cuesIn: (sentence: number) => readonly Cue[];
}

interface SpokenPlace extends QuotedPlace {
  readonly speaker: Phrase | undefined;
}

function speakerOf(place: QuotedPlace, quotation: Quotation, previous: SpokenPlace | undefined): Phrase | undefined {
  const label = ownLabel(place);
  if (label) return label;
  if (quotation.form === 'scare') return lastBefore(place, { judging: true });
  return (
    tagBehind(place) ??
    lastBefore(place, { judging: false }) ??
    leadIn(place) ??
    (quotation.continues ? previous?.speaker : undefined) ??
    sameSentenceBehind(place) ??
    goesOnFrom(place, previous) ??
    sentenceAhead(place) ??
    sentenceSubject(place)
  );
}

/** A quotation that opens its sentence is spoken by whom the one before it in the paragraph was spoken by. */
function goesOnFrom(place: QuotedPlace, previous: SpokenPlace | undefined): Phrase | undefined {
  if (!previous?.speaker) return undefined;
  const { sentences } = place.document;
  const sentence = sentences[place.startSentence];
  const last = sentences[previous.endSentence];
  if (!sentence || !last || sentence.firstToken !== place.first) return undefined;
  const near = sentence.block === last.block || (sentence.block === last.block + 1 && sentence.index - last.index <= 2);
  return near ? previous.speaker : undefined;
}

function placeOf(document: Document, quotation: Quotation, cues: ReadonlyMap<number, readonly Cue[]>): QuotedPlace {
  const first = firstTokenAt(document, quotation.start);
  const end = firstTokenAt(document, quotation.end);
  return {
    document,
    quotation,
    first,
    end,
    startSentence: sentenceOf(document, first),
    endSentence: sentenceOf(document, end - 1),
    cuesIn: (sentence) => cues.get(sentence) ?? [],
  };
}

/** Index of the sentence that holds a token, by bisection. */
function sentenceOf({ sentences }: Document, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.endToken ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cuesBySentence(cues: readonly Cue[]): ReadonlyMap<number, readonly Cue[]> {
  return Map.groupBy(cues, (cue) => cue.sentence.index);
}

function asSpeaker({ text, tokens }: Document, { first, end }: Phrase): NonNullable<Quotation['speaker']> {
  const start = tokens[first]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return { start, end: stop, name: text.slice(start, stop).replace(/\s+/gu, ' ') };
}
