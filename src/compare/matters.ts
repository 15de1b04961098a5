import type { ClaimInContext } from '../claims/index.ts';
import { alignClaims, type ClaimGroup, type Comparable, comparableIn } from './align/group.ts';
import { resolveNames } from './align/names.ts';
import { byImportance } from './importance.ts';
import { sharedWording } from './independence/sentence.ts';
import { type PassageIndex, voicesOf } from './independence/voices.ts';
import { labelsOf, type Sources } from './labels/label.ts';
import { distinctNames, slugOf } from './labels/slug.ts';
import type { Judged, Matter } from './matter.ts';
import type { Actor } from './schema.ts';
import type { Group, Witness } from './verdicts/group.ts';
import { judge } from './verdicts/judge.ts';

/** What the comparison of a story's claims goes by beside the claims. */
export interface StoryContext {
  readonly story: string;
  /** In the order of their sigla. */
  readonly witnesses: readonly Witness[];
  readonly actors: readonly Actor[];
  readonly passages: PassageIndex;
  /** The articles as read, by id. */
  readonly sources: Sources;
}

/**
 * Sets the claims of a story side by side, what matters most first. They are aligned as corrected, and named as read:
 * a correction changes no id.
 */
export function gatherMatters(
  context: StoryContext,
  read: readonly ClaimInContext[],
  corrected: readonly ClaimInContext[] = read,
): readonly Matter[] {
  const byId = new Map(read.map((found) => [found.claim.id, found]));
  const judged = alignClaims(resolveNames(corrected, context.actors))
    .flatMap((alignment) => {
      const isComparable = comparableIn(alignment);
      // The claims themselves, with the names as written and not as ids.
      const groups = alignment.groups.map((members) => members.flatMap(({ claim }) => byId.get(claim.id) ?? []));
      return groups.map((members) => judgeClaims(context, members, isComparable));
    })
    .sort(byImportance);
  const labels = labelsOf(
    judged.map(({ group }) => group),
    context.sources,
  );
  const ids = distinctNames(judged.map(({ group }, at) => slugOf(labels[at] ?? '', group.kind)));
  return judged.map((item, at) => ({ ...item, id: ids[at] ?? '', label: labels[at] ?? '', edited: [], merged: [] }));
}

/** Judges claims as one matter. */
export function judgeClaims(
  { witnesses, passages }: StoryContext,
  members: ClaimGroup,
  isComparable: Comparable,
): Judged {
  const group = groupOf(witnesses, members, isComparable);
  const voices = voicesOf(group, passages);
  const { because, ...judgement } = judge(group);
  const wording = sharedWording(group, voices, judgement.verdict === 'agree');
  return { group, voices, judgement: { ...judgement, because: wording === '' ? because : `${because} ${wording}` } };
}

function groupOf(witnesses: readonly Witness[], members: ClaimGroup, isComparable: Comparable): Group {
  const [first] = members;
  if (!first) throw new RangeError('Expected a group of one claim or more, not an empty one');
  const byArticle = Map.groupBy(members, ({ claim }) => claim.article);
  const speaking = witnesses.flatMap((witness) => {
    const claims = byArticle.get(witness.id);
    return claims ? [{ witness, claims }] : [];
  });
  return { kind: first.claim.kind, witnesses: speaking, isComparable };
}
