import { aboutOf, sameMatter } from './about.ts';
import { isSamePiece } from './quote-match.ts';
import { type ComparisonEntry, entriesOf, keyOf, type Ledger } from './schema.ts';

/** Why a ledger must not follow another: it drops an id, or points one to something else than it stood for. */
export function refusals(before: Ledger, after: Ledger): readonly string[] {
  const next = new Map(after.map((entry) => [keyOf(entry), entry]));
  const dropped = before.filter((entry) => !next.has(keyOf(entry))).map((entry) => `drops ${keyOf(entry)}`);
  const turned = entriesOf(before, 'comparison').flatMap((entry) => {
    const now = next.get(keyOf(entry));
    const isSame = now?.type !== 'comparison' || now.gone !== undefined || isSucceededBy(entry, now);
    return isSame ? [] : [`points ${keyOf(entry)} from “${entry.label}” to “${now.label}”`];
  });
  return [...dropped, ...turned];
}

/** Whether an entry can be the later state of another: it quotes the same, or is about the same. */
export function isSucceededBy(before: ComparisonEntry, after: ComparisonEntry): boolean {
  const old = [...before.evidence, ...(before.first ?? [])];
  return old.some((piece) => after.evidence.some((other) => isSamePiece(piece, other))) || isSameMatter(before, after);
}

const isSameMatter = (a: ComparisonEntry, b: ComparisonEntry): boolean =>
  sameMatter(aboutOf(a, a.evidence), aboutOf(b, b.evidence)) > 0;
