import type { ContextRequest } from '../context.ts';
import type { Claim, ClaimKind } from '../schema.ts';
import type { Span } from '../span.ts';

type ValueOf<Kind extends ClaimKind> = Extract<Claim, { kind: Kind }>['value'];

interface DraftBase extends Span {
  readonly rule: string;
  readonly subject: string;
  readonly hedge?: string | undefined;
  readonly context: ContextRequest;
  /** It stands within another claim of its kind: "12 officers" of "12 officers and 40 fans were hurt", "4 a.m. on Friday". */
  readonly isWithin?: true;
}

/** A kind of claim with a value of that kind. */
export type Told<Kind extends ClaimKind> = {
  [One in Kind]: { readonly kind: One; readonly value: ValueOf<One> };
}[Kind];

/** A claim before it has its id, its quotation and the one who says it. */
export type Draft = DraftBase & Told<ClaimKind>;
