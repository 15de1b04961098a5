import type { Mention, Quotation } from '../../layers.ts';
import type { Document } from '../../text/document.ts';
import { type Cue, findCues } from './cues.ts';
import { type SourceNamer, sourceNamer } from './source-names.ts';

/** Where an article lays words to somebody, and who that is: the speakers of quotations and the attributions are both read from it. */
export interface Sources {
  readonly cues: readonly Cue[];
  readonly nameSource: SourceNamer;
}

/** Finds the cues outside quotation marks, and reads whom they cite, in the order of the text. */
export function readSources(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): Sources {
  const cues = findCues(document, quotations);
  return { cues, nameSource: sourceNamer(document, mentions, cues) };
}
