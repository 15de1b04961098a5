import type { AppliedEdit } from '../compare/schema.ts';
import type { ComparisonView } from './story-view.ts';

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

/** Why an editor set it aside; undefined where none did. */
export function dismissalOf({ edited = [] }: ComparisonView): string | undefined {
  const reasons = edited.filter(({ edit }) => edit === 'dismiss').map(({ because }) => because);
  return reasons.length === 0 ? undefined : reasons.join(' ');
}
