import type { Span } from '../claims/span.ts';

/** Characters of a paragraph shown on either side of a claim, more or less: to the nearest end of a sentence. */
const REACH = 220;

/** Words that are marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Ids of the claims whose words begin here; absent where there are none. */
  readonly ids?: readonly string[];
}

/** A claim's place, with its id where it is to have an anchor. */
export interface Marked extends Span {
  readonly id?: string;
}

/** Words of an article around one or several claims, in pieces. */
export interface Context {
  readonly cutBefore: boolean;
  readonly pieces: readonly Piece[];
  readonly cutAfter: boolean;
}

/** The paragraphs around spans; of a long one, whole sentences near them. Spans whose surroundings meet share one context. */
export function contextsOf(text: string, spans: readonly Marked[]): readonly Context[] {
  const windows: { from: number; to: number; start: number; end: number; spans: Marked[] }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { from, to } = paragraphAround(text, span);
    const start = nearBefore(text, from, span.start);
    const end = Math.max(span.end, nearAfter(text, span.end, to));
    const last = windows.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.to = Math.max(last.to, to);
      last.spans.push(span);
    } else windows.push({ from, to, start, end, spans: [span] });
  }
  return windows.map((window) => ({
    cutBefore: window.start > window.from,
    pieces: piecesOf(text, window),
    cutAfter: window.end < window.to,
  }));
}

function piecesOf(text: string, { start, end, spans }: Span & { readonly spans: readonly Marked[] }): readonly Piece[] {
  const pieces: { text: string; marked: boolean; ids?: string[] }[] = [];
  let at = start;
  for (const span of spans) {
    const ids = span.id === undefined ? [] : [span.id];
    if (span.end <= at) {
      // It stands within the words marked last, and shares their mark.
      const last = pieces.at(-1);
      if (last && ids.length > 0) last.ids = [...(last.ids ?? []), ...ids];
      continue;
    }
    const from = Math.max(at, span.start);
    const marked = { text: text.slice(from, span.end), marked: true, ...(ids.length === 0 ? {} : { ids }) };
    pieces.push({ text: text.slice(at, from), marked: false }, marked);
    at = span.end;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function paragraphAround(text: string, { start, end }: Span): { from: number; to: number } {
  const breakBefore = start === 0 ? -1 : text.lastIndexOf('\n\n', start - 1);
  const breakAfter = text.indexOf('\n\n', end);
  return { from: breakBefore < 0 ? 0 : breakBefore + 2, to: breakAfter < 0 ? text.trimEnd().length : breakAfter };
}

/** Start of the sentence nearest to `REACH` before the span, else the start of a word there. */
function nearBefore(text: string, from: number, start: number): number {
  if (start - from <= REACH) return from;
  const reached = start - REACH;
  const sentence = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u.exec(text.slice(reached, start));
  if (sentence) return reached + sentence.index + sentence[0].length;
  const word = text.indexOf(' ', reached);
  return word < 0 || word >= start ? reached : word + 1;
}

/** End of the last sentence within `REACH` after the span, else the end of a word there. */
function nearAfter(text: string, end: number, to: number): number {
  if (to - end <= REACH) return to;
  const stretch = text.slice(end, end + REACH);
  const last = [...stretch.matchAll(/[.!?]["”’]?(?=\s+["“‘]?\p{Lu})/gu)].at(-1);
  if (last) return end + last.index + last[0].length;
  const word = stretch.lastIndexOf(' ');
  return end + (word < 0 ? REACH : word);
}
