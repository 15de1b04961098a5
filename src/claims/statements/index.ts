import { type ClaimContext, contextReader } from '../context.ts';
import type { Layers } from '../layers.ts';
import { dropOverlaps } from '../refiners/overlaps.ts';
import { attributionOf } from '../refiners/said-by.ts';
import { hedgesNear } from '../rules/attribution/index.ts';
import type { Claim } from '../schema.ts';
import { quoteSelector } from '../text/anchors.ts';
import { digest } from '../text/digest.ts';
import type { Document } from '../text/index.ts';
import { amountDrafts } from './amounts.ts';
import { casualtyDrafts } from './casualties.ts';
import type { Draft } from './draft.ts';
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
    ...timeDrafts(document, layers),
    ...quoteDrafts(document, layers),
    ...statusDrafts(document, layers),
    ...placeDrafts(document, layers),
    ...attributionDrafts(document, layers),
  ];
  const readContext = contextReader(document, layers.mentions);
  const seen = new Map<string, number>();
  return dropOverlaps(drafts).map((draft) => {
    const quote = quoteSelector(document.text, draft);
    const key = [document.id, draft.kind, quote.prefix, quote.exact, quote.suffix].join('\0');
    const again = seen.get(key) ?? 0;
    seen.set(key, again + 1);
    return {
      claim: claimOf(document, layers, draft, digest(`${key}\0${again}`)),
      context: readContext({ kind: draft.kind, span: draft, ...draft.context }),
    };
  });
}

/** Kinds whose value is what the clause is about; a date or a state may stand in it beside the thing that is doubted. */
const figures: ReadonlySet<Draft['kind']> = new Set(['casualty', 'count', 'money', 'percent']);

/** The words that bound the value, with those that leave the clause to somebody unnamed: "reportedly; more than". */
function hedged(document: Document, draft: Draft, bound: string | undefined): string | undefined {
  if (!figures.has(draft.kind)) return bound;
  const words = [...hedgesNear(document, draft), ...(bound === undefined ? [] : [bound])];
  return words.length === 0 ? undefined : words.join('; ');
}

function claimOf(document: Document, layers: Layers, draft: Draft, id: string): Claim {
  const { context: _, hedge: bound, start, end, rule, subject, ...valued } = draft;
  const hedge = hedged(document, draft, bound);
  const source = draft.kind === 'attribution' ? undefined : attributionOf(layers.attributions, draft);
  return {
    id,
    article: document.id,
    ...valued,
    start,
    end,
    quote: quoteSelector(document.text, draft),
    subject,
    ...(hedge === undefined ? {} : { hedge }),
    ...(source === undefined ? {} : { attribution: source.source.name }),
    rule,
  };
}
