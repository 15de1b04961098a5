import type { Mention, Quotation } from '../layers.ts';
import { type Cue, findCues } from '../rules/attribution/cues.ts';
import { type NamedSource, sourceNamer } from '../rules/attribution/source-names.ts';
import type { Phrase } from '../rules/attribution/source-phrase.ts';
import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/locate.ts';
import {
  isJoined,
  lastBefore,
  leadIn,
  nameGiver,
  ownLabel,
  paragraphAhead,
  relayed,
  sameSentenceBehind,
  sentenceAhead,
  sentenceSubject,
  tagBehind,
} from './speaker-places.ts';

/** Gives each quotation its speaker, where the text tells. */
export function nameSpeakers(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): readonly Quotation[] {
  const found = findCues(document, quotations);
  const cues = cuesBySentence(found);
  const nameSource = sourceNamer(document, mentions, found);
  const named: Quotation[] = [];
  let previous: SpokenPlace | undefined;
  for (const quotation of quotations) {
    const place = placeOf(document, quotation, cues);
    const phrase = quotation.nested ? undefined : speakerOf(place, quotation, previous);
    named.push(phrase ? spokenBy(quotation, nameSource(phrase)) : quotation);
    if (!quotation.nested && (phrase || quotation.form !== 'scare')) previous = { ...place, speaker: phrase };
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
  if (quotation.form === 'scare')
    return nameGiver(place) ?? (previous && isJoined(place, previous.end) ? previous.speaker : undefined);
  return (
    relayed(place) ??
    tagBehind(place)?.source ??
    lastBefore(place) ??
    leadIn(place) ??
    (quotation.continues ? previous?.speaker : undefined) ??
    sameSentenceBehind(place) ??
    goesOnFrom(place, previous) ??
    sentenceAhead(place) ??
    paragraphAhead(place) ??
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

/** Words at a distance that somebody used of something are a part of what they said. */
function spokenBy(quotation: Quotation, { start, end, name }: NamedSource): Quotation {
  const speaker = { start, end, name };
  if (quotation.form !== 'scare') return { ...quotation, speaker };
  return { ...quotation, speaker, form: 'partial', rule: 'quote/partial' };
}
