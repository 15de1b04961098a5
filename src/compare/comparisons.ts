import type { ClaimInContext } from '../claims/index.ts';
import type { Claim } from '../claims/schema.ts';
import { bySpan } from '../claims/span.ts';
import { type Corrected, correctClaims } from './edits/correct.ts';
import { claimsOf, type Desk, idsOf } from './edits/desk.ts';
import { EditError, type EditProblem, type Refuse } from './edits/faults.ts';
import { editMatters } from './edits/index.ts';
import type { PlacedEdit } from './edits/schema.ts';
import { labelOf } from './labels/label.ts';
import type { Matter } from './matter.ts';
import { gatherMatters, judgeClaims, type StoryContext } from './matters.ts';
import { comparisonPath } from './paths.ts';
import { assignIds } from './permalinks/assign.ts';
import type { Ledger } from './permalinks/schema.ts';
import type { AppliedEdit, Comparison } from './schema.ts';

/** What an editor changes of a story, and the articles' texts, by id, that its quotations are looked up in. */
export interface Editing {
  readonly entries: readonly PlacedEdit[];
  readonly texts: ReadonlyMap<string, string>;
  /** The ids that were published, by which an editor names comparisons. */
  readonly ledger: Ledger;
}

/** One comparison a matter, in order, and the claims that they are made of, as corrected. */
export interface Compared {
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
}

/** Compares the claims of a story. Throws an `EditError` that tells of every edit that does not apply. */
export function compareClaims(
  context: StoryContext,
  read: readonly ClaimInContext[],
  { entries, texts, ledger }: Editing,
): Compared {
  const problems: EditProblem[] = [];
  const refuse: Refuse = ({ file, line, column }, fault) => problems.push({ file, line, column, ...fault });
  const corrected = correctClaims({ claims: read, texts, entries, refuse });
  const judge: Desk['judge'] = (claims, isComparable) => judgeClaims(context, claims.toSorted(byPlace), isComparable);
  const gathered = gatherMatters(context, read, corrected.claims).map((matter) =>
    asCorrected(matter, corrected, judge),
  );
  const claims = corrected.claims.map(({ claim }) => claim);
  const recall = (matters: readonly Matter[], taken?: ReadonlySet<string>): readonly Matter[] => {
    const comparisons = matters.map((matter) => comparisonOf(context, matter, corrected));
    const published = assignIds({ story: context.story, comparisons, claims, taken }, ledger);
    return matters.map((matter, at) => ({ ...matter, id: published[at]?.id ?? matter.id }));
  };
  // Before the edits, as they name comparisons by published ids. A part that they take out finds its own.
  const known = recall(gathered);
  const desk: Desk = {
    texts,
    judge,
    labelOf: ({ group }, taken) => labelOf(group, context.sources, taken),
    recall: (matter, others) => {
      return recall([matter], idsOf(others))[0] ?? matter;
    },
  };
  const matters = editMatters(known, entries, { desk, refuse });
  if (problems.length > 0) throw new EditError(problems);
  return { claims, comparisons: matters.map((matter) => comparisonOf(context, matter, corrected)) };
}

const byPlace = (a: ClaimInContext, b: ClaimInContext): number =>
  a.claim.article < b.claim.article ? -1 : a.claim.article > b.claim.article ? 1 : bySpan(a.claim, b.claim);

/** A matter judged by the values that an editor gave its claims. */
function asCorrected(matter: Matter, { claims, edited }: Corrected, judge: Desk['judge']): Matter {
  const own = new Set(claimsOf(matter).map(({ claim }) => claim.id));
  if (![...edited.keys()].some((id) => own.has(id))) return matter;
  const members = claims.filter(({ claim }) => own.has(claim.id));
  return { ...matter, ...judge(members, matter.group.isComparable) };
}

function comparisonOf(
  { story, witnesses }: StoryContext,
  matter: Matter,
  { edited: corrections }: Corrected,
): Comparison {
  const { id, label, group, judgement, voices, merged } = matter;
  const heard = new Set(group.witnesses.map(({ witness }) => witness.id));
  const corrected = claimsOf(matter).flatMap(({ claim }) => corrections.get(claim.id) ?? []);
  const edited: AppliedEdit[] = [...corrected, ...matter.edited];
  return {
    id,
    kind: group.kind,
    label,
    verdict: judgement.verdict,
    because: judgement.because,
    rules: [...judgement.rules],
    path: comparisonPath(story, id),
    readings: group.witnesses.map(({ witness, claims }) => ({
      article: witness.id,
      claims: claims.map(({ claim }) => claim.id),
      value: [...new Set(claims.map(({ claim }) => claim.quote.exact.replace(/\s+/gu, ' ')))].join('; '),
    })),
    silent: witnesses.filter((witness) => !heard.has(witness.id)).map((witness) => witness.id),
    voices: voices.map((members) => [...members]),
    ...(edited.length === 0 ? {} : { edited }),
    ...(merged.length === 0 ? {} : { merged: merged.map((one) => one.id) }),
  };
}
