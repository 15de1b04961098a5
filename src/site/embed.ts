import type { Claim } from '../claims/schema.ts';
import { comparisonTitle } from './answers.ts';
import { htmlCode } from './encoders/index.ts';
import type { GonePage } from './fates.ts';
import type { SiteStory } from './stories.ts';
import type { ComparisonView, ReadingView } from './story-view.ts';

/** What a frame may do: show itself with its own fonts, and open links in a page of their own. No script runs in it. */
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Pixels, measured at a width of 600: what stands around the readings, a reading, a line of its words. */
const AROUND = 190;
const READING = 50;
const WORDS_LINE = 24;
const LETTERS_A_LINE = 70;
const [LOWEST, HIGHEST] = [260, 640];

export type EmbedProps =
  | { readonly story: SiteStory; readonly comparison: ComparisonView; readonly gone?: undefined }
  | { readonly story: SiteStory; readonly gone: GonePage };

/** What is shown at the embed's address of something gone: where it moved as a whole, that comparison itself. */
export function embedOfGone(story: SiteStory, gone: GonePage): EmbedProps {
  const comparison = story.comparisons.find(({ id }) => id === gone.moved?.id);
  return comparison === undefined ? { story, gone } : { story, comparison };
}

/** Code for other people's pages. */
export function embedCode(comparison: ComparisonView, address: string): string {
  return htmlCode('iframe', {
    src: address,
    title: `${comparisonTitle(comparison)} (Variorum)`,
    width: '100%',
    height: String(embedHeight(comparison)),
    loading: 'lazy',
    sandbox: SANDBOX,
    style: 'border:0',
  });
}

/** A quotation with what stands around it in its paragraph. */
export interface ShortQuote {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** A report's own words, as short as they can stand alone. */
export function shortQuotes({ claims }: ReadingView): readonly ShortQuote[] {
  const distinct = new Map(claims.map((claim) => [claim.quote.exact, claim]));
  return [...distinct.values()].slice(0, MOST_QUOTES).map(shortQuote);
}

const MOST_QUOTES = 2;
const PARAGRAPHS = /\n\s*\n/u;

function shortQuote({ quote: { prefix, exact, suffix } }: Claim): ShortQuote {
  const before = prefix.split(PARAGRAPHS);
  const after = suffix.split(PARAGRAPHS);
  return {
    // What begins or ends within the paragraph was cut there, in a word as it may be.
    before: before.length > 1 ? (before.at(-1) ?? '') : prefix && `… ${prefix.replace(/^\S*\s/u, '')}`,
    exact,
    after: after.length > 1 ? (after[0] ?? '') : suffix && `${suffix.replace(/\s\S*$/u, '')} …`,
  };
}

/** Room for all of it where it is short, else for what scrolls: a frame's height is fixed, so that nothing around it jumps. */
function embedHeight({ readings }: ComparisonView): number {
  const height = readings.reduce((sum, reading) => {
    const lines = shortQuotes(reading).map(({ before, exact, after }) =>
      Math.ceil((before.length + exact.length + after.length) / LETTERS_A_LINE),
    );
    return lines.reduce((total, count) => total + count * WORDS_LINE, sum + READING);
  }, AROUND);
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height / 10) * 10));
}
