import type { ClaimKind } from '../../claims/schema.ts';
import { readStems } from '../../claims/text/stems.ts';

/** What a comparison is of, apart from the words that it rests on. */
export interface About {
  readonly kind: ClaimKind;
  readonly articles: ReadonlySet<string>;
  /** Stems of its label, and those with the subjects of its claims. */
  readonly name: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Words that say what a comparison is of; by fewer no two are taken for the same: they would fit many. */
const LEAST_WORDS = 3;
/** How much of the words of both must be common. */
const SAME = 0.8;

/** What a comparison is of; a piece of evidence has an article and may say what it speaks of. */
export function aboutOf(
  { kind, label }: { readonly kind: ClaimKind; readonly label: string },
  evidence: readonly { readonly article: string; readonly subject?: string | undefined }[],
): About {
  const subjects = evidence.map(({ subject = '' }) => subject);
  return {
    kind,
    articles: new Set(evidence.map(({ article }) => article)),
    name: stemsOf([label]),
    words: stemsOf([label, ...subjects]),
  };
}

/**
 * How surely two comparisons are of one thing by their words: 0, or 0.8 to 1. Of one article the label is enough: where
 * a report is cut into, its figure may seem to speak of something else.
 */
export function sameMatter(a: About, b: About): number {
  if (a.kind !== b.kind) return 0;
  const isNamed = !a.articles.isDisjointFrom(b.articles) && likenessOf(a.name, b.name) === 1;
  return Math.max(likenessOf(a.words, b.words), isNamed ? SAME : 0);
}

function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set(words.flatMap((word) => readStems(word)));
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.intersection(b).size;
  const share = common / Math.max(1, a.union(b).size);
  return common >= LEAST_WORDS && share >= SAME ? share : 0;
}
