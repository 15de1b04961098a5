import type { AppliedEdit } from '../compare/schema.ts';

/** What an editor did, in a word or two. */
export const editWords: Readonly<Record<AppliedEdit['edit'], string>> = {
  correct: 'Corrected',
  merge: 'Joined',
  split: 'Parted',
  relabel: 'Renamed',
  verdict: 'Judged by an editor',
  dismiss: 'Set aside',
  pin: 'Put in its place',
};
