import type { ClaimInContext } from '../../claims/index.ts';
import { freeName, slugOf } from '../labels/slug.ts';
import type { Matter, MergedMatter } from '../matter.ts';
import { type Apply, claimsOf, type Desk, findMatter, idsOf, replaceMatter } from './desk.ts';
import { type EditFault, editFaults } from './faults.ts';
import { findClaim } from './quotes.ts';
import { labelFault } from './relabel.ts';
import type { EditOf } from './schema.ts';

/**
 * Takes claims out of a matter and makes one of their own of them; what is left keeps its id and label. What was merged
 * into it and is taken out again has the id that it had.
 */
export const applySplit: Apply<'split'> = (matters, edit, desk) => {
  const search = findMatter(matters, edit.comparison);
  if ('fault' in search) return search;
  const { matter } = search;
  const taken = findTaken(matter, edit, desk);
  if ('fault' in taken) return taken;
  const left = claimsOf(matter).filter((found) => !taken.claims.has(found));
  if (left.length === 0) return { fault: editFaults.nothingLeft(matter.id) };
  const fault = edit.label === undefined ? undefined : labelFault(matters, edit.label);
  if (fault) return { fault };
  const part = partOf(matters, { matter, claims: [...taken.claims], edit }, desk);
  const rest: Matter = {
    ...matter,
    ...desk.judge(left, matter.group.isComparable),
    edited: [...matter.edited, { edit: edit.edit, what: `“${part.label}” was parted from it.`, because: edit.because }],
    merged: matter.merged.filter(({ id }) => !idsOf([part]).has(id)),
  };
  return { matters: replaceMatter(matters, matter, [rest, part]) };
};

interface Parting {
  readonly matter: Matter;
  readonly claims: readonly ClaimInContext[];
  readonly edit: EditOf<'split'>;
}

function partOf(matters: readonly Matter[], { matter, claims, edit }: Parting, desk: Desk): Matter {
  const parted = desk.judge(claims, matter.group.isComparable);
  const derived = desk.labelOf(parted, new Set(matters.map(({ label }) => label.toLowerCase())));
  const [back, ...others] = mergedOf(matter, claims);
  const part: Matter = {
    ...parted,
    id: back?.id ?? freeName(slugOf(derived, matter.group.kind), idsOf(matters), '-'),
    label: edit.label ?? derived,
    edited: [{ edit: edit.edit, what: `Parted from “${matter.label}”.`, because: edit.because }],
    merged: others,
  };
  return back ? part : desk.recall(part, matters);
}

/** What was merged into a matter and is whole among some of its claims, the largest first. */
function mergedOf({ merged }: Matter, claims: readonly ClaimInContext[]): readonly MergedMatter[] {
  const ids = new Set(claims.map(({ claim }) => claim.id));
  return merged.filter((one) => one.claims.isSubsetOf(ids)).toSorted((a, b) => b.claims.size - a.claims.size);
}

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
