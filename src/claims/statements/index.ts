import { type ClaimContext, contextReader } from '../context.ts';
import type { Layers } from '../layers.ts';
import { dropOverlaps } from '../refiners/overlaps.ts';
import { attributionFinder } from '../refiners/said-by.ts';
import { hedgesNear } from '../rules/attribution/index.ts';
import type { Claim, ClaimKind } from '../schema.ts';
import { quoteSelector } from '../text/anchors.ts';
import { digest } from '../text/digest.ts';
import type { Document } from '../text/index.ts';
import { ageDrafts } from './ages.ts';
import { amountDrafts } from './amounts.ts';
import { casualtyDrafts } from './casualties.ts';
import type { Draft, Told } from './draft.ts';
import { attributionDrafts, placeDrafts, quoteDrafts, statusDrafts } from './statements.ts';
import { timeDrafts } from './times.ts';

/** A claim with what its surroundings tell of its matter. */
export interface ClaimInContext {
  readonly claim: Claim;
  readonly context: ClaimContext;
}

/** Makes the claims of one article out of what was read in it; in text order. */
export function stateClaims(document: Document, layers: Layers): readonly ClaimInContext[] {
  const drafts = [
    ...casualtyDrafts(document, layers),
    ...amountDrafts(document, layers),
    ...ageDrafts(document, layers),
    ...timeDrafts(document, layers),
    ...quoteDrafts(document, layers),
    ...statusDrafts(document, layers),
    ...placeDrafts(document, layers),
    ...attributionDrafts(document, layers),
  ];
  const readContext = contextReader(document, layers);
  const findAttribution = attributionFinder(layers.attributions);
  const nameOf = idGiver(document.id);
  return dropOverlaps(drafts).map((draft) => {
    const quote = quoteSelector(document.text, draft);
    const hedge = hedged(document, draft);
    const source = draft.kind === 'attribution' ? undefined : findAttribution(draft);
    const claim = claimOf(document.id, draft, {
      id: nameOf(draft.kind, quote),
      quote,
      hedge,
      source: source?.source.name,
    });
    return inContext(claim, () => readContext(draft, draft.context));
  });
}

/** A claim whose context is read when it is first asked for: who only extracts never asks. */
function inContext(claim: Claim, read: () => ClaimContext): ClaimInContext {
  let context: ClaimContext | undefined;
  return {
    claim,
    get context() {
      context ??= read();
      return context;
    },
  };
}

/** Gives ids that hold while a claim's words and those around it do; equal places are counted. */
function idGiver(article: string): (kind: Draft['kind'], quote: Claim['quote']) => string {
  const seen = new Map<string, number>();
  return (kind, { prefix, exact, suffix }) => {
    const key = `${article}\0${kind}\0${prefix}\0${exact}\0${suffix}\0`;
    const first = digest(`${key}0`);
    const again = seen.get(first) ?? 0;
    seen.set(first, again + 1);
    return again === 0 ? first : digest(`${key}${again}`);
  };
}

/** Kinds whose value is what the clause is about; a date or a state may stand in it beside the thing that is doubted. */
const figures: ReadonlySet<Draft['kind']> = new Set(['casualty', 'count', 'money', 'percent']);

/** The words that bound the value, with those that leave the clause to somebody unnamed: "reportedly; more than". */
function hedged(document: Document, draft: Draft): string | undefined {
  const { hedge } = draft;
  if (!figures.has(draft.kind)) return hedge;
  const near = hedgesNear(document, draft);
  if (near.length === 0) return hedge;
  return [...near, ...(hedge === undefined ? [] : [hedge])].join('; ');
}

interface Surroundings {
  readonly id: string;
  readonly quote: Claim['quote'];
  readonly hedge: string | undefined;
  readonly source: string | undefined;
}

function claimOf(article: string, draft: Draft, { id, quote, hedge, source }: Surroundings): Claim {
  const { start, end, rule, subject } = draft;
  return {
    id,
    article,
    ...toldBy(draft),
    start,
    end,
    quote,
    subject,
    ...(hedge === undefined ? {} : { hedge }),
    ...(source === undefined ? {} : { attribution: source }),
    rule,
  };
}

function toldBy<Kind extends ClaimKind>({ kind, value }: Told<Kind>): Told<Kind> {
  return { kind, value };
}
