import type { Casualty, TimeExpression } from '../../../src/claims/layers.ts';
import type { Sentence } from '../../../src/claims/text/index.ts';
import type { Format, ReadDocument } from '../format.ts';

interface Figures {
  readonly killed: number;
  readonly injured: number;
  readonly date?: string | undefined;
}

/** Killed, injured and the day of the event, of one article. */
export const casualties: Format = {
  fits: (gold) => 'killed' in gold && !('incident' in gold),
  predict: (documents) => documents.map((document) => ({ id: document.source.id, ...figuresOf(document) })),
};

/** The same of an incident that several articles report. */
export const incidents: Format = {
  fits: (gold) => 'killed' in gold && 'incident' in gold,
  predict: (documents) =>
    [...Map.groupBy(documents, ({ source }) => source.incident)].map(([id, reports]) => ({
      id,
      incident: id,
      ...combined(reports),
    })),
};

function combined(reports: readonly ReadDocument[]): Figures {
  const figures = reports.map(figuresOf);
  return {
    killed: Math.max(...figures.map(({ killed }) => killed)),
    injured: Math.max(...figures.map(({ injured }) => injured)),
    date: figures.map(({ date }) => date).find((date) => date !== undefined),
  };
}

function figuresOf({ extraction }: ReadDocument): Figures {
  const { document, layers } = extraction;
  const sentences = document.sentences.map((sentence) => ({
    sentence,
    casualties: layers.casualties.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }));
  const most = (outcomes: readonly Casualty['outcome'][]): number =>
    Math.max(0, ...sentences.map((line) => total(line.casualties.filter(({ outcome }) => outcomes.includes(outcome)))));
  const killed = most(['killed']);
  const shot = most(['affected']);
  const injured = Math.max(most(['injured']), shot - killed);
  const told = sentences.find((line) => line.casualties.length > 0)?.sentence;
  return { killed, injured, date: dayOf(layers.times, told) };
}

function total(casualties: readonly Casualty[]): number {
  return casualties.reduce((sum, { min, max }) => sum + (min ?? max ?? 0), 0);
}

function dayOf(times: readonly TimeExpression[], told: Sentence | undefined): string | undefined {
  const days = times.filter(({ calendar }) => calendar?.from !== null && calendar?.from === calendar?.to);
  const near = days.find((time) => told !== undefined && time.start >= told.start && time.end <= told.end);
  return (near ?? days[0])?.calendar?.from ?? undefined;
}
