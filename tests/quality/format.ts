import type { Extraction } from '../../src/claims/index.ts';

/** A line of `*.docs.jsonl`: a text, and where they are known its date and the group that it belongs to. */
export interface QualityDocument {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly published?: string;
  readonly title?: string;
  /** Documents of one topic or incident are about one thing. */
  readonly topic?: string;
  readonly incident?: string;
  /** Given spans, where a task hands them out with the text. */
  readonly mentions?: readonly { readonly start: number; readonly end: number }[];
}

export interface ReadDocument {
  readonly source: QualityDocument;
  readonly extraction: Extraction;
}

/** A line of `*.gold.jsonl`: its keys tell the form. */
export type GoldLine = Readonly<Record<string, unknown>> & { readonly id?: string; readonly incident?: string };

/** A figure that the table shows, and where it stands in what the scorer prints with `--json`. */
export type Headline = readonly [label: string, ...path: readonly string[]];

/** A scorer's form of prediction: which key its gold lines carry, and how to make its lines of what was read. */
export interface Format {
  /** Tells from one gold line whether a set is in this form. */
  readonly fits: (gold: GoldLine) => boolean;
  /** Path of the scorer from the folder of sets; by default `<task>/score.mjs`. */
  readonly scorer?: string;
  readonly headlines: readonly Headline[];
  readonly predict: (documents: readonly ReadDocument[]) => readonly object[];
}
