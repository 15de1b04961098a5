import type { ClaimInContext } from '../../claims/index.ts';
import { freeName, slugOf } from '../labels/slug.ts';
import type { Matter } from '../matter.ts';
import { type Apply, claimsOf, type Desk, findMatter, replaceMatter } from './desk.ts';
import { type EditFault, editFaults } from './faults.ts';
import { findClaim } from './quotes.ts';
import { labelFault } from './relabel.ts';
import type { EditOf } from './schema.ts';

/** Takes claims out of a matter and makes one of their own of them; what is left keeps its id and label. */
export const applySplit: Apply<'split'> = (matters, edit, desk) => {
  const search = findMatter(matters, edit.comparison);
  if ('fault' in search) return search;
  const { matter } = search;
  const taken = findTaken(matter, edit, desk);
  if ('fault' in taken) return taken;
  const left = claimsOf(matter).filter((found) => !taken.claims.has(found));
  if (left.length === 0) return { fault: editFaults.nothingLeft(matter.id) };
  const { isComparable } = matter.group;
  const parted = desk.judge([...taken.claims], isComparable);
  const derived = desk.labelOf(parted, new Set(matters.map(({ label }) => label.toLowerCase())));
  const fault = edit.label === undefined ? undefined : labelFault(matters, edit.label);
  if (fault) return { fault };
  const label = edit.label ?? derived;
  const ids = new Set(matters.flatMap(({ id, merged }) => [id, ...merged]));
  const fresh = desk.recall(
    {
      ...parted,
      id: freeName(slugOf(derived, matter.group.kind), ids, '-'),
      label,
      edited: [{ edit: edit.edit, what: `Parted from “${matter.label}”.`, because: edit.because }],
      merged: [],
    },
    matters,
  );
  const rest: Matter = {
    ...matter,
    ...desk.judge(left, isComparable),
    edited: [...matter.edited, { edit: edit.edit, what: `“${label}” was parted from it.`, because: edit.because }],
  };
  return { matters: replaceMatter(matters, matter, [rest, fresh]) };
};

function findTaken(
  matter: Matter,
  { quotes }: EditOf<'split'>,
  { texts }: Desk,
): { readonly claims: ReadonlySet<ClaimInContext> } | { readonly fault: EditFault } {
  const claims = new Set<ClaimInContext>();
  for (const quote of quotes) {
    const search = findClaim(quote, { texts, claims: claimsOf(matter), where: `of \`${matter.id}\`` });
    if ('fault' in search) return search;
    claims.add(search.found);
  }
  return { claims };
}
