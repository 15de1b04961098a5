import { isDismissed } from '../dismissed.ts';
import { byImportance } from '../importance.ts';
import type { Matter } from '../matter.ts';
import type { Desk, Outcome } from './desk.ts';
import { applyDismiss } from './dismiss.ts';
import type { Refuse } from './faults.ts';
import { applyMerge } from './merge.ts';
import { applyPin } from './pin.ts';
import { applyRelabel } from './relabel.ts';
import type { Edit, PlacedEdit } from './schema.ts';
import { applySplit } from './split.ts';
import { applyVerdict } from './verdict.ts';

/**
 * THE order of edits, whatever their order in the file. Those of one step are applied in the order of the file.
 * Claims were corrected before they were aligned, so what is corrected is what is compared.
 */
const steps: readonly (readonly Edit['edit'][])[] = [
  // First what belongs together: verdict and label are of the whole. A part taken out of one may be joined to another.
  ['merge', 'split'],
  ['relabel', 'verdict', 'dismiss'],
  // Last, as it says nothing of the matters themselves.
  ['pin'],
];

/** Applies an editor's changes to the matters of a story, and puts them in order. */
export function editMatters(
  matters: readonly Matter[],
  entries: readonly PlacedEdit[],
  { desk, refuse }: { readonly desk: Desk; readonly refuse: Refuse },
): readonly Matter[] {
  if (entries.length === 0) return matters;
  let edited = matters;
  for (const step of steps) {
    for (const entry of entries.filter((one) => step.includes(one.edit.edit))) {
      const outcome = applyEdit(edited, entry.edit, desk);
      if ('fault' in outcome) refuse(entry, outcome.fault);
      else edited = outcome.matters;
    }
  }
  return inOrder(edited, entries);
}

function applyEdit(matters: readonly Matter[], edit: Edit, desk: Desk): Outcome {
  switch (edit.edit) {
    case 'merge':
      return applyMerge(matters, edit, desk);
    case 'split':
      return applySplit(matters, edit, desk);
    case 'relabel':
      return applyRelabel(matters, edit, desk);
    case 'verdict':
      return applyVerdict(matters, edit, desk);
    case 'dismiss':
      return applyDismiss(matters, edit, desk);
    case 'pin':
      return applyPin(matters, edit, desk);
    case 'correct':
      return { matters };
    default:
      return edit satisfies never;
  }
}

/** What an editor put first, then by importance, then what was set aside. */
function inOrder(matters: readonly Matter[], entries: readonly PlacedEdit[]): readonly Matter[] {
  const pinned = entries.flatMap(({ edit }) => (edit.edit === 'pin' ? edit.comparisons : []));
  const rank = ({ id, edited }: Matter) => {
    const at = pinned.indexOf(id);
    if (isDismissed({ edited })) return pinned.length + 1;
    return at < 0 ? pinned.length : at;
  };
  return matters.toSorted((a, b) => rank(a) - rank(b) || byImportance(a, b));
}
