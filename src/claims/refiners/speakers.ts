import type { Quotation } from '../layers.ts';
import type { Cue } from '../rules/attribution/cues.ts';
import type { NamedSource } from '../rules/attribution/source-names.ts';
import type { Phrase } from '../rules/attribution/source-phrase.ts';
import type { Sources } from '../rules/attribution/sources.ts';
import type { Document } from '../text/document.ts';
import { placeOf, type QuotedPlace, type SpokenPlace } from './quoted-place.ts';
import { goesOnFrom, leadIn, ownLabel, paragraphAhead, sentenceAhead } from './speaker-elsewhere.ts';
import {
  isJoined,
  lastBefore,
  nameGiver,
  relayed,
  sameSentenceBehind,
  sentenceSubject,
  signature,
  tagBehind,
} from './speaker-nearby.ts';

/** Gives each quotation its speaker, where the text tells. */
export function nameSpeakers(
  document: Document,
  quotations: readonly Quotation[],
  sources: Sources,
): readonly Quotation[] {
  const cues = cuesBySentence(sources.cues);
  const named: Quotation[] = [];
  let previous: SpokenPlace | undefined;
  for (const quotation of quotations) {
    const place = placeOf(document, quotation, cues);
    const phrase = speakerOf(place, previous);
    named.push(phrase ? spokenBy(quotation, sources.nameSource(phrase)) : unspoken(quotation, place));
    if (!quotation.nested && (phrase || quotation.form !== 'scare')) previous = { ...place, speaker: phrase };
  }
  return named;
}

type SpeakerFinder = (place: QuotedPlace, previous: SpokenPlace | undefined) => Phrase | undefined;

/** Where a speaker is sought, the surest place first. */
const finders: readonly SpeakerFinder[] = [
  ownLabel,
  // Before the tag: an agency that relays a sentence did not speak the words within it.
  relayed,
  // Before what leads to the quotation: "Lind smiled and said: “I knew,” Hale recalled" has two verbs and one tag.
  (place) => tagBehind(place)?.source,
  signature,
  lastBefore,
  leadIn,
  (place, previous) => (place.quotation.continues ? previous?.speaker : undefined),
  sameSentenceBehind,
  // Sentences of their own behind a quotation go on with its speaker, before the sentence or paragraph ahead is asked.
  goesOnFrom,
  sentenceAhead,
  paragraphAhead,
  sentenceSubject,
];

function speakerOf(place: QuotedPlace, previous: SpokenPlace | undefined): Phrase | undefined {
  if (place.quotation.nested) return undefined;
  if (place.quotation.form === 'scare')
    return nameGiver(place) ?? (previous && isJoined(place, previous.end) ? previous.speaker : undefined);
  for (const find of finders) {
    const speaker = find(place, previous);
    if (speaker) return speaker;
  }
  return undefined;
}

function cuesBySentence(cues: readonly Cue[]): ReadonlyMap<number, readonly Cue[]> {
  return Map.groupBy(cues, (cue) => cue.sentence.index);
}

/** A few words that nobody is said to have spoken are words at a distance. */
function unspoken(quotation: Quotation, { first, end }: QuotedPlace): Quotation {
  const isShort = quotation.form === 'partial' && end - first < LONGEST_DISTANCE;
  return isShort ? { ...quotation, form: 'scare', rule: 'quote/scare' } : quotation;
}

/** In tokens, with the marks. */
const LONGEST_DISTANCE = 8;

/** Words at a distance that somebody used of something are a part of what they said. */
function spokenBy(quotation: Quotation, { start, end, name }: NamedSource): Quotation {
  const speaker = { start, end, name };
  if (quotation.form !== 'scare') return { ...quotation, speaker };
  return { ...quotation, speaker, form: 'partial', rule: 'quote/partial' };
}
