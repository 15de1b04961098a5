import { dateInWords, isoDay } from './calendar.ts';
import type { ArticleView } from './story-view.ts';
import { listed, shortened } from './words.ts';

/** One thing that a report's document states of itself. */
export interface ArticleFact {
  /** Our word before it: "from", "via". */
  readonly before?: string;
  readonly words: string;
  /** The day, where it is one. */
  readonly day?: string;
}

/** What to know a report by at a glance: its outlet, else its title, else how its text begins, in quotation marks. */
export function knownBy({ outlet, title, opening }: ArticleView, limit = Number.POSITIVE_INFINITY): string {
  const stated = outlet ?? title;
  return stated === undefined ? `“${shortened(opening, limit - 2)}”` : shortened(stated, limit);
}

/** What a report's document states of itself beside its title, and at the end, in words, what it does not state. */
export function articleFacts({ title, outlet, author, place, published, via }: ArticleView): readonly ArticleFact[] {
  const stated: readonly (ArticleFact | undefined)[] = [
    fact(outlet),
    fact(author, 'by'),
    fact(place, 'from'),
    published === undefined ? undefined : { words: dateInWords(published), day: isoDay(published) },
    fact(via, 'via'),
  ];
  const missing = Object.entries({ title, outlet, date: published }).flatMap(([name, value]) => {
    return value === undefined ? [name] : [];
  });
  return [...stated.flatMap((one) => one ?? []), ...(missing.length === 0 ? [] : [{ words: notStated(missing) }])];
}

function fact(words: string | undefined, before?: string): ArticleFact | undefined {
  return words === undefined ? undefined : { words, ...(before === undefined ? {} : { before }) };
}

const notStated = (missing: readonly string[]): string => `${listed(missing)} not stated`;
