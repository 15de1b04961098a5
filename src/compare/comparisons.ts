import type { ClaimInContext } from '../claims/index.ts';
import { alignClaims, type ClaimGroup, type Comparable, comparableIn } from './align/group.ts';
import { resolveNames } from './align/names.ts';
import { byImportance } from './importance.ts';
import { sharedWording } from './independence/sentence.ts';
import { type PassageIndex, type Voices, voicesOf } from './independence/voices.ts';
import { labelOf } from './labels/label.ts';
import { distinctNames, slugOf } from './labels/slug.ts';
import { comparisonPath } from './paths.ts';
import type { Actor, Comparison } from './schema.ts';
import type { Group, Judgement, Witness } from './verdicts/group.ts';
import { judge } from './verdicts/judge.ts';

/** What the comparison of a story's claims goes by beside the claims. */
export interface StoryContext {
  readonly story: string;
  /** In the order of their sigla. */
  readonly witnesses: readonly Witness[];
  readonly actors: readonly Actor[];
  readonly passages: PassageIndex;
}

/** A group of claims with its verdict and its independent voices. */
export interface Judged {
  readonly group: Group;
  readonly judgement: Judgement;
  readonly voices: Voices;
}

/** Sets the claims of a story side by side: one comparison a matter, what matters most first. */
export function compareClaims(context: StoryContext, claims: readonly ClaimInContext[]): readonly Comparison[] {
  const byId = new Map(claims.map((found) => [found.claim.id, found]));
  const judged = alignClaims(resolveNames(claims, context.actors))
    .flatMap((alignment) => {
      const isComparable = comparableIn(alignment);
      // The claims themselves, with the names as written and not as ids.
      const groups = alignment.groups.map((members) => members.flatMap(({ claim }) => byId.get(claim.id) ?? []));
      return groups.map((members) => judgeGroup(context, groupOf(context.witnesses, members, isComparable)));
    })
    .sort(byImportance);
  const labels = distinctNames(
    judged.map(({ group }) => labelOf(group)),
    ' ',
  );
  const ids = distinctNames(judged.map(({ group }, at) => slugOf(labels[at] ?? '', group.kind)));
  return judged.map((item, at) => comparisonOf(context, item, { id: ids[at] ?? '', label: labels[at] ?? '' }));
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

function judgeGroup({ passages }: StoryContext, group: Group): Judged {
  const voices = voicesOf(group, passages);
  const { because, ...judgement } = judge(group);
  const wording = sharedWording(group, voices, judgement.verdict === 'agree');
  return { group, voices, judgement: { ...judgement, because: wording === '' ? because : `${because} ${wording}` } };
}

function comparisonOf(
  { story, witnesses }: StoryContext,
  { group, judgement, voices }: Judged,
  { id, label }: { readonly id: string; readonly label: string },
): Comparison {
  const heard = new Set(group.witnesses.map(({ witness }) => witness.id));
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
  };
}
