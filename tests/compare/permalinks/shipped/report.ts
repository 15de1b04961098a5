import { extract } from '../../../../src/claims/index.ts';
import type { Span } from '../../../../src/claims/span.ts';
import type { Block } from '../../../../src/claims/text/index.ts';
import type { StoryArticle } from '../../../../src/compare/story.ts';
import type { Story } from '../../../../src/stories/index.ts';

/** A paragraph of a shipped report that remembers, for every character, where in the report as shipped it stood. */
export interface Paragraph {
  readonly type: Block['type'];
  /** The planted identity: the report and the paragraph's number, whatever becomes of either. */
  readonly source: string;
  readonly text: string;
  /** Place of each character in the paragraph as shipped. */
  readonly origin: readonly number[];
}

export interface Report {
  /** Stays whatever its file is called. */
  readonly key: string;
  readonly file: string;
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly reference: string | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/** Words of a report as shipped: which paragraph, and from where to where. */
export interface Place extends Span {
  readonly source: string;
}

export function reportsOf(story: Story): readonly Report[] {
  return story.articles.map(({ id, text, blocks, reference, frontmatter: { title, outlet, published, url } }) => ({
    key: id,
    file: id,
    title,
    outlet,
    published,
    url,
    reference,
    paragraphs: blocks.map(({ type, start, end }, at) => ({
      type,
      source: `${id}#${at}`,
      text: text.slice(start, end),
      origin: Array.from({ length: end - start }, (_, place) => place),
    })),
  }));
}

/** Puts other words in place of some; they stand for what they replace. */
export function replaced({ text, origin, ...others }: Paragraph, { start, end }: Span, by: string): Paragraph {
  const last = origin[Math.max(start, end - 1)] ?? 0;
  const stead = Array.from(by, (_, at) => origin[start + at] ?? last).map((place) => Math.min(place, last));
  return {
    ...others,
    text: text.slice(0, start) + by + text.slice(end),
    origin: origin.toSpliced(start, end - start, ...stead),
  };
}

const BETWEEN = '\n\n';

export const textOf = ({ paragraphs }: Report): string => paragraphs.map(({ text }) => text).join(BETWEEN);

/** Where words of a report stood as it was shipped; undefined where they span paragraphs. */
export function placeOf({ paragraphs }: Report, { start, end }: Span): Place | undefined {
  let from = 0;
  for (const { text, source, origin } of paragraphs) {
    if (start >= from && end <= from + text.length) {
      const places = origin.slice(start - from, end - from);
      return { source, start: Math.min(...places), end: Math.max(...places) + 1 };
    }
    from += text.length + BETWEEN.length;
  }
  return undefined;
}

/** Extractions by text: most reports stay as they are from one edit to the next. */
const extracted = new Map<string, StoryArticle['extraction']>();

export function storyArticle(report: Report): StoryArticle {
  const { file, title, outlet, published, url, reference, paragraphs } = report;
  const text = textOf(report);
  const key = `${file}\0${text}`;
  let extraction = extracted.get(key);
  if (!extraction) {
    let from = 0;
    const blocks = paragraphs.map(({ type, text: { length } }) => {
      const start = from;
      from += length + BETWEEN.length;
      return { type, start, end: start + length };
    });
    extraction = extract({ id: file, text, reference, blocks });
    if (extracted.size > MOST_KEPT) extracted.clear();
    extracted.set(key, extraction);
  }
  return { id: file, title, outlet, published, url, extraction };
}

const MOST_KEPT = 400;
