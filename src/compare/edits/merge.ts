import type { Comparable } from '../align/group.ts';
import type { Matter, MergedMatter } from '../matter.ts';
import { type Apply, claimsOf, findMatter } from './desk.ts';
import { type EditFault, editFaults } from './faults.ts';

/** Makes one matter of several: it keeps the id and label of the first, and holds all values against each other. */
export const applyMerge: Apply<'merge'> = (matters, edit, desk) => {
  const found = findAll(matters, edit.comparisons);
  if ('fault' in found) return found;
  const [first, ...others] = found.matters;
  const merged: Matter = {
    ...first,
    ...desk.judge(found.matters.flatMap(claimsOf), acrossParts(found.matters)),
    edited: [
      ...found.matters.flatMap(({ edited }) => edited),
      {
        edit: edit.edit,
        what: `Joined with ${others.map(({ label }) => `“${label}”`).join(', ')}.`,
        because: edit.because,
      },
    ],
    merged: [...first.merged, ...others.flatMap((other) => [asMerged(other), ...other.merged])],
  };
  return {
    matters: matters.flatMap((matter) => (matter === first ? [merged] : others.includes(matter) ? [] : [matter])),
  };
};

const asMerged = (matter: Matter): MergedMatter => ({
  id: matter.id,
  claims: new Set(claimsOf(matter).map(({ claim }) => claim.id)),
});

type Several = readonly [Matter, ...Matter[]];

function findAll(
  matters: readonly Matter[],
  ids: readonly string[],
): { readonly matters: Several } | { readonly fault: EditFault } {
  const found: Matter[] = [];
  for (const id of ids) {
    const search = findMatter(matters, id);
    if ('fault' in search) return search;
    const { matter } = search;
    const wanted = found[0]?.group.kind ?? matter.group.kind;
    if (found.includes(matter)) return { fault: editFaults.sameTwice(id) };
    if (matter.group.kind !== wanted) return { fault: editFaults.otherKind(id, matter.group.kind, wanted) };
    found.push(matter);
  }
  const [first, ...others] = found;
  return first ? { matters: [first, ...others] } : { fault: editFaults.noComparison('') };
}

/** Claims of two parts are of one thing, since an editor says so; those of one part, as before. */
function acrossParts(parts: Several): Comparable {
  const partOf = new Map(parts.flatMap((part) => claimsOf(part).map(({ claim }) => [claim.id, part] as const)));
  return (a, b) => {
    const [first, second] = [partOf.get(a.claim.id), partOf.get(b.claim.id)];
    return first === undefined || first !== second || first.group.isComparable(a, b);
  };
}
