import type { Layers } from './layers.ts';
import { nameSpeakers } from './refiners/speakers.ts';
import { findMentions } from './rules/actors/index.ts';
import { findAttributions } from './rules/attribution/index.ts';
import { readSources } from './rules/attribution/sources.ts';
import { findCasualties } from './rules/casualties/index.ts';
import { findTimes } from './rules/dates/index.ts';
import { findPlaces } from './rules/places/index.ts';
import { findQuantities } from './rules/quantities/index.ts';
import { findQuotations } from './rules/quotes/index.ts';
import { findStatuses } from './rules/status/index.ts';
import type { Document } from './text/index.ts';

/** Reads one document, layer by layer. This is the one place that says in which order. */
export function readLayers(document: Document): Layers {
  // Quotation spans need the text alone; their speakers need the mentions, and who is said to say what.
  const unspoken = findQuotations(document);
  const mentions = findMentions(document);
  const sources = readSources(document, unspoken, mentions);
  const quotations = nameSpeakers(document, unspoken, sources);
  // Times before quantities: "November 11", "1999" and "three days" are not counts.
  const times = findTimes(document);
  const quantities = findQuantities(document, { times, mentions });
  // Casualties take the numbers that the quantities read.
  const casualties = findCasualties(document, { times, mentions, quantities });
  const statuses = findStatuses(document, { mentions, quotations });
  const places = findPlaces(document, { mentions });
  const attributions = findAttributions(document, { quotations, sources });
  return { quotations, mentions, times, quantities, casualties, statuses, places, attributions };
}
