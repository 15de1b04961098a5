import type { Casualty, Layers } from '../layers.ts';
import { commonHeads, fallenHarmer } from '../lexicon/parts.ts';
import { singlePerson } from '../lexicon/people-nouns.ts';
import type { Document } from '../text/index.ts';
import { overlapping, sentenceAt } from '../text/locate.ts';

/** Whether an article tells that the one who did harm came to die, too: its tolls may count him or leave him out. */
export function tellsOfFallenHarmer({ text }: Document, casualties: readonly Casualty[]): boolean {
  return casualties.some(({ outcome }) => outcome === 'killed') && fallenHarmer.some((pattern) => pattern.test(text));
}

const people: ReadonlySet<string> = new Set(singlePerson.values());

/**
 * Whom a figure without a noun counts, by the figure before it in its sentence: "Seven border guards were killed and 23
 * wounded" is of 23 guards. In the singular; undefined where it has a noun, or none stands before it.
 */
export function kinOf(document: Document, { quantities }: Layers, { start, end, who }: Casualty): string | undefined {
  const sentence = sentenceAt(document, start);
  if (who !== 'person' || !sentence || nounOfPeople.test(document.text.slice(start, end))) return undefined;
  const before = overlapping(quantities, sentence).findLast(
    (quantity) => quantity.end <= start && quantity.type === 'count' && people.has(quantity.unit),
  );
  return before === undefined || commonHeads.has(before.unit) ? undefined : before.unit;
}

const nounOfPeople =
  /\b(?:people|persons?|victims?|others|individuals|lives|casualties|fatalities|bodies|survivors)\b/iu;
