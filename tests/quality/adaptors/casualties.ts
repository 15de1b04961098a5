import type { Format } from '../format.ts';

/** Killed, injured and the day of the event, of one article. */
export const casualties: Format = {
  fits: (gold) => 'killed' in gold && !('incident' in gold),
  predict: (documents) => documents.map(({ source }) => ({ id: source.id, killed: 0, injured: 0 })),
};

/** The same of an incident that several articles report. */
export const incidents: Format = {
  fits: (gold) => 'killed' in gold && 'incident' in gold,
  predict: (documents) =>
    [...Map.groupBy(documents, ({ source }) => source.incident)].map(([id]) => ({ id, killed: 0, injured: 0 })),
};
