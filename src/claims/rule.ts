import type { ClaimKind } from './schema.ts';

/** A sentence a rule must read, and what it must find there. Run by a test through the whole pipeline. */
export interface RuleExample {
  readonly text: string;
  /** ISO day of publication; relative dates are read from it. */
  readonly published?: string;
  /** The exact words found. */
  readonly finds: string;
  /** Properties that the finding must have, deep-compared one by one: `{ min: 76, max: null }`. */
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What the site's list of rules and the tests know of a rule; what it does is in `pattern` and `read` of its kind. */
export interface RuleRecord {
  /** `kind/name`, kebab-case: published in the data and never reused. */
  readonly id: string;
  readonly kind: ClaimKind | 'actor';
  /** One plain sentence for readers of the site: what it finds. */
  readonly finds: string;
  /** Standard, paper or style guide that it follows. */
  readonly source?: string;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
  /** Sentences in which it must find nothing. */
  readonly counterexamples: readonly string[];
}
