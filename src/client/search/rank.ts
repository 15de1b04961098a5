import type { Verdict } from '../../compare/schema.ts';
import type { SearchRecord, SearchType } from '../../site/search-record.ts';
import { type Answers, answersTo, type TermAnswer } from './answers.ts';
import { fold } from './fold.ts';
import { indexRecords } from './record-index.ts';
import { similarWords } from './similar-words.ts';
import { termsOf } from './terms.ts';

export interface SearchQuery {
  readonly text: string;
  /** A type of record or a kind of claim. */
  readonly kind?: string | undefined;
  /** Id of a story. */
  readonly story?: string | undefined;
}

export interface SearchResult {
  /** Best first. */
  readonly found: readonly SearchRecord[];
  /** The terms of the texts that answered, for marking. */
  readonly answers: Answers;
}

export type Search = (query: SearchQuery) => SearchResult;

/** Prepares the records and answers queries with the records that have every term of them. */
export function searchOver(records: readonly SearchRecord[]): Search {
  const index = indexRecords(records);
  const similar = similarWords([...index.words.keys()]);
  return (query) => {
    const answered = distinct(query.text).map((term) => answersTo(term, index, similar));
    const scored = [...sumOfAll(answered)].flatMap(([place, sum]) => {
      const record = records[place];
      if (record === undefined || !passes(record, query)) return [];
      return [{ record, place, score: (sum / answered.length) * weightOf(record, fold(query.text.trim())) }];
    });
    scored.sort((a, b) => b.score - a.score || a.place - b.place);
    return { found: scored.map(({ record }) => record), answers: new Map(answered.flatMap(({ terms }) => [...terms])) };
  };
}

/** More terms than anyone types: a pasted page must not stop the search. */
const maximumTerms = 12;

/** What is found first when the words fit equally: a difference before what one article says of it. */
const typeWeight: Readonly<Record<SearchType, number>> = { comparison: 1.3, actor: 1.2, article: 1.1, claim: 1 };
const verdictWeight: Readonly<Record<Verdict, number>> = {
  conflict: 1.12,
  update: 1.1,
  attribution: 1.06,
  wording: 1.06,
  precision: 1.04,
  agree: 1.02,
  single: 1,
};
/** How far a title is a name. A comparison's describes, and a claim's is a quotation that many places may share. */
const nameShare: Readonly<Record<SearchType, number>> = { comparison: 0.3, actor: 1, article: 1, claim: 0 };
/** Added where a name begins with what was typed, to the share of it that was. */
const beginsSo = 0.2;

function distinct(text: string) {
  const terms = new Map(termsOf(text).map((term) => [`${term.type} ${term.text}`, term]));
  return [...terms.values()].slice(0, maximumTerms);
}

/** The records that every term found, with the sum of their scores. */
function sumOfAll(answered: readonly TermAnswer[]): ReadonlyMap<number, number> {
  const [fewest, ...others] = [...answered].sort((a, b) => a.scores.size - b.scores.size);
  const sums = new Map<number, number>();
  for (const [place, score] of fewest?.scores ?? []) {
    const further = others.flatMap(({ scores }) => scores.get(place) ?? []);
    if (further.length === others.length)
      sums.set(
        place,
        further.reduce((sum, other) => sum + other, score),
      );
  }
  return sums;
}

function passes(record: SearchRecord, { kind, story }: SearchQuery): boolean {
  if (story !== undefined && record.story !== story) return false;
  return kind === undefined || record.type === kind || record.kind === kind;
}

function weightOf(record: SearchRecord, phrase: string): number {
  const verdict = record.verdict === undefined ? 1 : verdictWeight[record.verdict];
  return typeWeight[record.type] * verdict * (1 + nameShare[record.type] * coverage(fold(record.title), phrase));
}

/** How much of a name was typed, from 0 to 1.2; none of it by a number, which no name is about. */
function coverage(name: string, phrase: string): number {
  if (!/\p{L}/u.test(phrase) || !name.includes(phrase)) return 0;
  return phrase.length / name.length + (name.startsWith(phrase) ? beginsSo : 0);
}
