import type { Sentence } from '../../text/document.ts';
import type { Phrase } from './source-phrase.ts';

/** Words that lay something to somebody, and who that is. Token indices. */
export interface Cue {
  readonly sentence: Sentence;
  /** The first and the token after the last of the verb, or of "according to". */
  readonly first: number;
  readonly end: number;
  /** Base form of the verb; "according" for phrases without one. */
  readonly verb: string;
  readonly judging: boolean;
  /** Denied, or only possible: "did not say", "would say". */
  readonly unsaid: boolean;
  /** "Lind said", "said Lind", "according to Lind", "as reported by Lind". */
  readonly order: 'subject-first' | 'verb-first' | 'phrase' | 'passive';
  readonly source: Phrase;
}

/** A cue whose source is still to be found. */
export type CueVerb = Omit<Cue, 'order' | 'source'>;

/** First token of the cue's own words, source and verb together. */
export function cueStart(cue: Cue): number {
  return Math.min(cue.first, cue.source.first);
}

/** The token behind the cue's own words. */
export function cueEnd(cue: Cue): number {
  return Math.max(cue.end, cue.source.end);
}
