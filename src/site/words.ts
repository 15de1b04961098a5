import type { ClaimKind } from '../claims/schema.ts';
import type { Verdict } from '../compare/schema.ts';

/** Worst first. */
export { verdicts } from '../compare/schema.ts';

interface VerdictWords {
  readonly name: string;
  /** After "1". */
  readonly one: string;
  /** Several of them, after a number: "4 conflicts". */
  readonly several: string;
  /** What the verdict means, as a sentence. */
  readonly means: string;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  conflict: {
    name: 'Conflict',
    one: 'conflict',
    several: 'conflicts',
    means: 'Taken at their word, the reports can’t all be right.',
  },
  update: {
    name: 'Update',
    one: 'update',
    several: 'updates',
    means: 'The reports differ, and their dates or words say that things moved on.',
  },
  attribution: {
    name: 'Other source',
    one: 'other source',
    several: 'other sources',
    means: 'The same statement, laid to different sources.',
  },
  wording: {
    name: 'Other words',
    one: 'other wording',
    several: 'other wordings',
    means: 'The same statement, in words that differ.',
  },
  precision: {
    name: 'Precision',
    one: 'difference of precision',
    several: 'differences of precision',
    means: 'The reports differ in how exact they are, and can all be right.',
  },
  agree: {
    name: 'Agree',
    one: 'agreement',
    several: 'agreements',
    means: 'All reports that speak of it say the same.',
  },
  single: {
    name: 'One report',
    one: 'found in one report only',
    several: 'found in one report only',
    means: 'It was found in one report only.',
  },
};

/** Kinds in the order in which the story's table shows them. */
export const kindWords: Readonly<Record<ClaimKind, string>> = {
  casualty: 'People harmed',
  count: 'Counts',
  money: 'Money',
  percent: 'Percentages',
  status: 'What became of it',
  date: 'Dates',
  duration: 'Lengths of time',
  place: 'Places',
  quote: 'Quotations',
  attribution: 'Sources',
};

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one report", "five reports", "13 reports". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : several}`;
}

/** "five", "13". */
export function inWords(count: number): string {
  return smallNumbers[count] ?? count.toLocaleString('en');
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);
}

/** Cut at a word, with an ellipsis, so that no more than `limit` characters stand. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
