import { claimKinds } from '../claims/schema.ts';
import type { Judged } from './matter.ts';
import { verdicts } from './schema.ts';

/** What matters most first: by verdict, then by independent voices, by articles, by kind, and by place in the articles. */
export function byImportance(a: Judged, b: Judged): number {
  return (
    verdicts.indexOf(a.judgement.verdict) - verdicts.indexOf(b.judgement.verdict) ||
    b.voices.length - a.voices.length ||
    b.group.witnesses.length - a.group.witnesses.length ||
    claimKinds.indexOf(a.group.kind) - claimKinds.indexOf(b.group.kind) ||
    place(a) - place(b)
  );
}

const place = ({ group }: Judged): number => group.witnesses[0]?.claims[0]?.claim.start ?? 0;
