import type { Postings, RecordIndex } from './record-index.ts';
import type { FindSimilarWords, SimilarWord } from './similar-words.ts';
import type { Term } from './terms.ts';

/** Terms of the texts (`termKey`) with the part of each that was typed; "" where it was spelt otherwise. */
export type Answers = ReadonlyMap<string, string>;

/** What one term of the query finds. */
export interface TermAnswer {
  /** By place of the record, above 0. */
  readonly scores: ReadonlyMap<number, number>;
  readonly terms: Answers;
}

export const termKey = ({ type, text }: Pick<Term, 'type' | 'text'>): string => `${type} ${text}`;

/** Words are found by likeness; a number finds that number and no other; a day finds itself, a month its days. */
export function answersTo(term: Term, index: RecordIndex, similar: FindSimilarWords): TermAnswer {
  switch (term.type) {
    case 'word':
      return answer(term, similar(term.text), index.words);
    case 'number':
      return answer(term, [{ word: term.text, closeness: 1 }], index.numbers);
    case 'day': {
      const days = [...index.days.keys()].filter((day) => day.startsWith(term.text));
      return answer(
        term,
        days.map((word) => ({ word, closeness: 1 })),
        index.days,
      );
    }
  }
}

function answer(term: Term, similar: readonly SimilarWord[], postings: Postings): TermAnswer {
  const scores = new Map<number, number>();
  const terms = new Map<string, string>();
  for (const { word, closeness } of similar) {
    terms.set(termKey({ type: term.type, text: word }), word.includes(term.text) ? term.text : '');
    for (const [place, weight] of postings.get(word) ?? []) {
      scores.set(place, Math.max(scores.get(place) ?? 0, closeness * weight));
    }
  }
  return { scores, terms };
}
