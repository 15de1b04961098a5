import type { SearchRecord } from '../../site/search-record.ts';
import { plainNumber, termsOf } from './terms.ts';

/** The records in which a term stands, by their place, with the weight of the weightiest field that has it. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Which record has which word, number and day: made once, so that a query looks at words and not at texts. */
export interface RecordIndex {
  readonly records: readonly SearchRecord[];
  readonly words: Postings;
  readonly numbers: Postings;
  readonly days: Postings;
}

export function indexRecords(records: readonly SearchRecord[]): RecordIndex {
  const postings = { word: new Map(), number: new Map(), day: new Map() } satisfies Record<string, GrowingPostings>;
  for (const [place, record] of records.entries()) {
    for (const field of writtenFields) {
      const weight = weightOf(field, record);
      for (const { type, text } of termsOf(record[field] ?? '')) {
        post(postings[type], text, place, weight);
        if (type === 'day') post(postings.number, plainNumber(text.slice(0, 4)), place, weight);
      }
    }
    for (const number of record.numbers ?? []) {
      post(postings.number, plainNumber(String(number)), place, fieldWeight.numbers);
    }
  }
  return { records, words: postings.word, numbers: postings.number, days: postings.day };
}

const writtenFields = ['title', 'text', 'date'] as const;

/** What a record is about weighs more than what it mentions. */
const fieldWeight = { numbers: 1.2, title: 1, date: 0.9, ownText: 0.85, context: 0.6 };

/** The text of a comparison is its values, and an actor's its other names; that of a claim is what stands around it. */
function weightOf(field: (typeof writtenFields)[number], { type }: SearchRecord): number {
  if (field !== 'text') return fieldWeight[field];
  return fieldWeight[type === 'comparison' || type === 'actor' ? 'ownText' : 'context'];
}

type GrowingPostings = Map<string, Map<number, number>>;

function post(postings: GrowingPostings, term: string, place: number, weight: number): void {
  const weights = postings.get(term) ?? new Map<number, number>();
  postings.set(term, weights.set(place, Math.max(weights.get(place) ?? 0, weight)));
}
