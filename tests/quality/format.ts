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

/** A scorer's form of prediction: which key its gold lines carry, and how to make its lines of what was read. */
export interface Format {
  /** Tells from one gold line whether a set is in this form. */
  readonly fits: (gold: Readonly<Record<string, unknown>>) => boolean;
  readonly predict: (documents: readonly ReadDocument[]) => readonly object[];
}
