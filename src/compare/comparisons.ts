import type { ClaimInContext } from '../claims/index.ts';
import { claimKinds } from '../claims/schema.ts';
import { alignClaims } from './align/group.ts';
import { resolveNames } from './align/names.ts';
import { labelOf } from './labels/label.ts';
import { distinctNames, slugOf } from './labels/slug.ts';
import { comparisonPath } from './paths.ts';
import { type Actor, type Comparison, verdicts } from './schema.ts';
import type { Group, Judgement, Witness } from './verdicts/group.ts';
import { judge } from './verdicts/judge.ts';

/** Sets the claims of a story side by side: one comparison a matter, what matters most first. */
export function compareClaims(
  story: string,
  witnesses: readonly Witness[],
  claims: readonly ClaimInContext[],
  actors: readonly Actor[],
): readonly Comparison[] {
  const byId = new Map(claims.map((found) => [found.claim.id, found]));
  const groups = alignClaims(resolveNames(claims, actors))
    .flatMap(({ groups }) => groups)
    .map((members) => members.flatMap(({ claim }) => byId.get(claim.id) ?? []))
    .map((members) => groupOf(witnesses, members))
    .map((group) => ({ group, judgement: judge(group) }))
    .sort(byImportance);
  const labels = distinctNames(
    groups.map(({ group }) => labelOf(group)),
    ' ',
  );
  const ids = distinctNames(groups.map(({ group }, at) => slugOf(labels[at] ?? '', group.kind)));
  return groups.map(({ group, judgement }, at) =>
    comparisonOf(story, witnesses, group, judgement, { id: ids[at] ?? '', label: labels[at] ?? '' }),
  );
}

function groupOf(witnesses: readonly Witness[], members: readonly ClaimInContext[]): Group {
  const [first] = members;
  if (!first) throw new RangeError('Expected a group of one claim or more, not an empty one');
  return {
    kind: first.claim.kind,
    witnesses: witnesses
      .map((witness) => ({ witness, claims: members.filter(({ claim }) => claim.article === witness.id) }))
      .filter(({ claims }) => claims.length > 0),
  };
}

interface Judged {
  readonly group: Group;
  readonly judgement: Judgement;
}

/** Verdict, then how many articles speak of it, then kind, then place in the articles. */
function byImportance(a: Judged, b: Judged): number {
  return (
    verdicts.indexOf(a.judgement.verdict) - verdicts.indexOf(b.judgement.verdict) ||
    b.group.witnesses.length - a.group.witnesses.length ||
    claimKinds.indexOf(a.group.kind) - claimKinds.indexOf(b.group.kind) ||
    place(a) - place(b)
  );
}

const place = ({ group }: Judged): number => group.witnesses[0]?.claims[0]?.claim.start ?? 0;

function comparisonOf(
  story: string,
  witnesses: readonly Witness[],
  { kind, witnesses: speaking }: Group,
  { verdict, because, rules }: Judgement,
  { id, label }: { readonly id: string; readonly label: string },
): Comparison {
  const heard = new Set(speaking.map(({ witness }) => witness.id));
  return {
    id,
    kind,
    label,
    verdict,
    because,
    rules: [...rules],
    path: comparisonPath(story, id),
    readings: speaking.map(({ witness, claims }) => ({
      article: witness.id,
      claims: claims.map(({ claim }) => claim.id),
      value: [...new Set(claims.map(({ claim }) => claim.quote.exact.replace(/\s+/gu, ' ')))].join('; '),
    })),
    silent: witnesses.filter(({ id: article }) => !heard.has(article)).map(({ id: article }) => article),
  };
}
