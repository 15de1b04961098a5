import type { Matter } from '../matter.ts';
import { type Apply, changeMatter } from './desk.ts';
import { type EditFault, editFaults } from './faults.ts';

/** Says in other words what a matter is of; its id stays. */
export const applyRelabel: Apply<'relabel'> = (matters, { edit, comparison, label, because }) =>
  changeMatter(matters, comparison, (matter) => {
    const others = matters.filter((one) => one !== matter);
    const fault = labelFault(others, label);
    if (fault) return { fault };
    const what = `Was called “${matter.label}”.`;
    return { ...matter, label, edited: [...matter.edited, { edit, what, because }] };
  });

/** Two comparisons of one name could not be told apart in a list. */
export function labelFault(others: readonly Matter[], label: string): EditFault | undefined {
  const same = others.find((one) => one.label === label);
  return same && editFaults.sameLabel(label, same.id);
}
