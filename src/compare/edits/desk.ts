import type { ClaimInContext } from '../../claims/index.ts';
import type { Comparable } from '../align/group.ts';
import type { Judged, Matter } from '../matter.ts';
import { type EditFault, editFaults } from './faults.ts';
import type { Edit } from './schema.ts';

/** What the edits need of the story beside its matters. */
export interface Desk {
  readonly texts: ReadonlyMap<string, string>;
  /** Judges claims as one matter; in any order. */
  readonly judge: (claims: readonly ClaimInContext[], isComparable: Comparable) => Judged;
  /** What a matter is of, by the rules. */
  readonly labelOf: (judged: Judged, taken: ReadonlySet<string>) => string;
  /** A new matter beside others, with the id under which it was published before, if it was. */
  readonly recall: (matter: Matter, others: readonly Matter[]) => Matter;
}

/** The matters after an edit, or why it does not apply. */
export type Outcome = { readonly matters: readonly Matter[] } | { readonly fault: EditFault };

export type Apply<Kind extends Edit['edit']> = (
  matters: readonly Matter[],
  edit: Extract<Edit, { edit: Kind }>,
  desk: Desk,
) => Outcome;

/** The matter of an id, or what is wrong with the id. */
export function findMatter(
  matters: readonly Matter[],
  id: string,
): { readonly matter: Matter } | { readonly fault: EditFault } {
  const matter = matters.find((one) => one.id === id);
  if (matter) return { matter };
  const into = matters.find(({ merged }) => merged.some((one) => one.id === id));
  return { fault: into ? editFaults.mergedAway(id, into.id) : editFaults.noComparison(id) };
}

/** Changes the matter of an id, if there is one. */
export function changeMatter(
  matters: readonly Matter[],
  id: string,
  change: (matter: Matter) => Matter | { readonly fault: EditFault },
): Outcome {
  const search = findMatter(matters, id);
  if ('fault' in search) return search;
  const changed = change(search.matter);
  return 'fault' in changed ? changed : { matters: replaceMatter(matters, search.matter, [changed]) };
}

/** The matters with others in the place of one, in order; the same where it is none of them. */
export function replaceMatter(matters: readonly Matter[], old: Matter, by: readonly Matter[]): readonly Matter[] {
  return matters.flatMap((matter) => (matter === old ? by : [matter]));
}

/** The ids that matters go by, and those of what was made part of them. */
export function idsOf(matters: readonly Matter[]): ReadonlySet<string> {
  return new Set(matters.flatMap(({ id, merged }) => [id, ...merged.map((one) => one.id)]));
}

/** Every claim of a matter, report by report in the order of their sigla. */
export function claimsOf({ group }: Pick<Matter, 'group'>): readonly ClaimInContext[] {
  return group.witnesses.flatMap(({ claims }) => claims);
}
