import { bySpan, type Span } from '../claims/span.ts';

/** A claim's place in an article's text, and what a reader sees of it there. */
export interface Mark extends Span {
  /** Unique on the page; becomes the `id` of the mark's first piece. */
  readonly id: string;
  /** Where the marked words lead. */
  readonly href: string;
  /** Kind of claim, for styles: `data-kind`. */
  readonly kind: string;
  /** Verdict of the claim's comparison, for styles: `data-verdict`. */
  readonly verdict: string;
  readonly title?: string | undefined;
}

/** Words that links lead to and that nothing is said of: not seen before a link leads there. */
export interface Anchor extends Span {
  /** Unique on the page. */
  readonly id: string;
}

/** A stretch of one text node that stands under one set of marks. */
export interface Segment extends Span {
  /** Shortest mark first; empty where nothing is marked. */
  readonly marks: readonly Mark[];
  /** The marks and anchors whose first piece this is. */
  readonly begins: readonly Anchor[];
  /** Whether an anchor's words are among these. */
  readonly isAnchored: boolean;
}

/** Cuts text nodes, given in text order, where a mark begins or ends. Keys of the answer are the spans given. */
export function cutSegments(
  marks: readonly (Mark | Anchor)[],
  texts: readonly Span[],
): ReadonlyMap<Span, readonly Segment[]> {
  const sorted = marks.filter((mark) => mark.start < mark.end).toSorted(bySpan);
  const begun = new Set<Anchor>();
  let open: (Mark | Anchor)[] = [];
  let next = 0;
  return new Map(
    texts.map((text) => {
      open = open.filter((mark) => mark.end > text.start);
      for (let mark = sorted[next]; mark && mark.start < text.end; mark = sorted[++next]) open.push(mark);
      return [text, cutText(text, open, begun)];
    }),
  );
}

function cutText(text: Span, open: readonly (Mark | Anchor)[], begun: Set<Anchor>): readonly Segment[] {
  const inside = open.filter((mark) => mark.start < text.end && mark.end > text.start);
  const cuts = new Set([text.start, text.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, text.start));
    cuts.add(Math.min(end, text.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? text.end;
    const over = inside.filter((mark) => mark.start < end && mark.end > start).toSorted(byLength);
    const begins = over.filter((mark) => !begun.has(mark));
    for (const mark of begins) begun.add(mark);
    const marks = over.filter(isMark);
    return { start, end, marks, begins, isAnchored: marks.length < over.length };
  });
}

const isMark = (one: Mark | Anchor): one is Mark => 'href' in one;

function byLength(a: Anchor, b: Anchor): number {
  return a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1);
}
