import type { Casualty } from '../../../src/claims/layers.ts';
import type { Format, ReadDocument } from '../format.ts';

interface Figures {
  readonly killed: number;
  readonly injured: number;
  readonly date?: string | undefined;
}

/** What one report tells; `perhaps` are those of whom it isn't said whether they live. */
interface Told {
  readonly killed: number;
  readonly surely: number;
  readonly perhaps: number;
  readonly date: string | undefined;
}

function figuresOf(told: Told): Figures {
  return { killed: told.killed, injured: injuredOf(told, told.killed), date: told.date };
}

/** Killed, injured and the day of the event, of one article. */
export const casualties: Format = {
  fits: (gold) => 'killed' in gold && !('incident' in gold),
  headlines: [
    ['killed accuracy', 'killed', 'accuracy'],
    ['injured accuracy', 'injured', 'accuracy'],
    ['date accuracy', 'date', 'accuracy'],
  ],
  predict: (documents) => documents.map((document) => ({ id: document.source.id, ...figuresOf(toldIn(document)) })),
};

/** The same of an incident that several articles report. */
export const incidents: Format = {
  fits: (gold) => 'killed' in gold && 'incident' in gold,
  headlines: [
    ['killed accuracy', 'killed', 'accuracy'],
    ['injured accuracy', 'injured', 'accuracy'],
    ['date accuracy', 'date', 'accuracy'],
  ],
  predict: (documents) =>
    [...Map.groupBy(documents, ({ source }) => source.incident)].map(([id, reports]) => ({
      id,
      incident: id,
      ...combined(reports),
    })),
};

/** Every figure of killed and injured that an article gives, each once. */
export const tolls: Format = {
  fits: (gold) => Array.isArray(gold.casualties),
  scorer: 'casualty/score-claims.mjs',
  headlines: [
    ['all numbers', 'all numbers', 'F1'],
    ['two or more', 'n>=2', 'F1'],
  ],
  predict: (documents) =>
    documents.map(({ source, extraction }) => ({ id: source.id, casualties: tollsOf(extraction.layers.casualties) })),
};

function tollsOf(casualties: readonly Casualty[]): readonly object[] {
  const figures = new Map<string, object>();
  for (const { outcome, min, max } of casualties) {
    if ((outcome !== 'killed' && outcome !== 'injured') || max === 0) continue;
    const figure = { kind: outcome, min: min ?? 0, ...(max === null ? {} : { max }) };
    figures.set(JSON.stringify(figure), figure);
  }
  return [...figures.values()];
}

/** What most reports say; of figures that equally many say the lowest, for a report may add up other events too. */
function combined(reports: readonly ReadDocument[]): Figures {
  const told = reports.map(toldIn);
  const killed = mostSaid(told.map((report) => report.killed).filter((figure) => figure > 0)) ?? 0;
  const injured = told.map((report) => injuredOf(report, Math.max(killed, report.killed)));
  return {
    killed,
    injured: mostSaid(injured.filter((figure) => figure > 0)) ?? 0,
    date: mostSaid(told.map(({ date }) => date).filter((date) => date !== undefined)),
  };
}

function mostSaid<Value extends number | string>(values: readonly Value[]): Value | undefined {
  const times = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  return times.toSorted((a, b) => b.length - a.length || (a.value < b.value ? -1 : 1))[0]?.value;
}

function toldIn({ extraction }: ReadDocument): Told {
  const { document, layers } = extraction;
  const ofEvent = layers.casualties.filter((casualty) => isOfEvent(casualty, document.reference));
  const sentences = document.sentences.map((sentence) => ({
    sentence,
    casualties: (ofEvent.length > 0 ? ofEvent : layers.casualties).filter(
      (casualty) => casualty.start >= sentence.start && casualty.start < sentence.end,
    ),
  }));
  const most = (wanted: (casualty: Casualty) => boolean): number =>
    Math.max(0, ...sentences.map((line) => total(line.casualties.filter(wanted))));
  const killed = most(({ outcome }) => outcome === 'killed');
  // Who is shot or taken to a hospital may be among the dead.
  const surely = most(({ outcome, rule }) => outcome === 'injured' && rule !== 'casualty/harm');
  const perhaps = Math.max(
    most(({ outcome }) => outcome === 'affected'),
    most(({ rule }) => rule === 'casualty/harm'),
  );
  return { killed, surely, perhaps, date: dayOfEvent(extraction) };
}

/** Those told to be injured, or those who were shot or taken to a hospital and aren't among the dead. */
function injuredOf({ surely, perhaps }: Told, killed: number): number {
  return Math.max(surely, perhaps - killed);
}

/** Days that a report may lag behind what it reports. */
const lag = 60;
/** A longer time is a period that is counted over, not a day on which it happened. */
const longestEvent = 25;

function isOfEvent({ when, apart }: Casualty, reference: string | undefined): boolean {
  if (apart) return false;
  if (when?.type === 'SET') return false;
  const { from, to } = when?.calendar ?? {};
  if (!from || !to || reference === undefined) return true;
  return daysBetween(from, to) <= longestEvent && daysBetween(to, reference) <= lag;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

function total(casualties: readonly Casualty[]): number {
  return casualties.reduce((sum, { min, max }) => sum + (min ?? max ?? 0), 0);
}

/** Words behind and before a day that tell that the event happened on it, or that something else did. */
const happens = /\b(?:happened|occurred|took place|broke out|reported|responded|called to|dispatched|began)\b/iu;
const follows =
  /\b(?:said|says|told|announced|arrested|charged|court|arraigned|indicted|sentenced|pleaded|identified|pronounced|died|released|custody)\b/iu;
const reach = 90;

/** The day that is said nearest to what happened; the day of publication where none is said. */
function dayOfEvent({ document, layers }: ReadDocument['extraction']): string | undefined {
  let best: string | undefined;
  let highest = -Infinity;
  for (const [index, time] of layers.times.entries()) {
    const { from, to } = time.calendar ?? {};
    if (!from || from !== to) continue;
    const around = document.text.slice(Math.max(0, time.start - reach), time.end + reach / 2);
    const score =
      (happens.test(around) ? 2 : 0) +
      (layers.casualties.some(({ when, outcome }) => when === time && isHarm(outcome)) ? 2 : 0) -
      (follows.test(around) ? 2 : 0) -
      (time.type === 'TIME' && time.resolvedFrom !== 'text' ? 0.5 : 0) -
      index / 4;
    if (score > highest) [best, highest] = [from, score];
  }
  return best ?? document.reference?.slice(0, 10);
}

function isHarm(outcome: Casualty['outcome']): boolean {
  return outcome === 'killed' || outcome === 'injured' || outcome === 'affected';
}
