import type { SearchRecord } from '../../site/search-record.ts';
import { plainNumber, termsOf } from './terms.ts';

const writtenFields = ['title', 'text', 'date'] as const;
export type SearchedField = (typeof writtenFields)[number] | 'numbers';

/** The records in which a term stands, by field. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<SearchedField>>>;

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
      for (const term of termsOf(record[field] ?? '')) {
        post(postings[term.type], term.text, place, field);
        if (term.type === 'day') post(postings.number, plainNumber(term.text.slice(0, 4)), place, field);
      }
    }
    for (const number of record.numbers ?? []) post(postings.number, plainNumber(String(number)), place, 'numbers');
  }
  return { records, words: postings.word, numbers: postings.number, days: postings.day };
}

type GrowingPostings = Map<string, Map<number, Set<SearchedField>>>;

function post(postings: GrowingPostings, term: string, place: number, field: SearchedField): void {
  const records = postings.get(term) ?? new Map<number, Set<SearchedField>>();
  const fields = records.get(place) ?? new Set<SearchedField>();
  postings.set(term, records.set(place, fields.add(field)));
}
