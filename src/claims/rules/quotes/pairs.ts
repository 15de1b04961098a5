import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import { findMarks, type Mark } from './marks.ts';

/** What stands between two marks, with the marks; `inner` without them. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
  /** Opened again without having been closed in the paragraph before. */
  readonly continues: boolean;
  /** Within another quotation. */
  readonly nested: boolean;
}

/** Stretches between quotation marks, in text order; an outer one comes before those within it. */
export function pairMarks(document: Document): QuotedSpan[] {
  const marks = findMarks(document.text);
  if (marks.length === 0) return [];
  const spans: QuotedSpan[] = [];
  let at = 0;
  let continued = false;
  for (const paragraph of paragraphsOf(document)) {
    const first = at;
    while ((marks[at]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.end) at += 1;
    if (at === first) {
      continued = false;
      continue;
    }
    const own = marks.slice(first, at);
    const next = marks[at];
    const reopened = next?.opens === true && isHead(document.text, paragraph.end, next.start);
    continued = pairParagraph({ text: document.text, paragraph, continued, reopened }, own, spans);
  }
  return spans;
}

/** Blocks with no blank line between them are one paragraph, unless the next opens with a mark of its own. */
function paragraphsOf({ text, blocks }: Document): Span[] {
  const paragraphs: Span[] = [];
  for (const { start, end } of blocks) {
    const last = paragraphs.at(-1);
    if (last && !/\n[^\S\n]*\n/u.test(text.slice(last.end, start)) && !/^["“«‘']/u.test(text.slice(start, start + 1)))
      paragraphs[paragraphs.length - 1] = { start: last.start, end };
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

interface Surroundings {
  readonly text: string;
  readonly paragraph: Span;
  /** The paragraph before left a quotation open. */
  readonly continued: boolean;
  /** The next paragraph starts with an opening mark. */
  readonly reopened: boolean;
}

/** Adds the paragraph's quotations to `spans`; tells whether the last stays open into the next paragraph. */
function pairParagraph(around: Surroundings, marks: readonly Mark[], spans: QuotedSpan[]): boolean {
  const { text, paragraph } = around;
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    if (!open?.opens) continue;
    const atHead = isHead(text, paragraph.start, open.start);
    const close = closingOf(text, marks, index);
    const continues = atHead && around.continued;
    if (close !== undefined) {
      addQuoted(spans, { open, end: marks[close] ?? open, continues, within: marks.slice(index + 1, close) }, text);
      index = close;
    } else if (atHead && open.family !== 'single' && (around.reopened || around.continued)) {
      const end = { start: paragraph.end, end: paragraph.end };
      addQuoted(spans, { open, end, continues, within: marks.slice(index + 1) }, text);
      return around.reopened;
    } else if (around.reopened && open.family !== 'single') {
      const end = { start: paragraph.end, end: paragraph.end };
      addQuoted(spans, { open, end, continues, within: marks.slice(index + 1) }, text);
      return true;
    }
  }
  return false;
}

/** Index of the mark that closes the one at `index`: its own counterpart, else one of another print. */
function closingOf(text: string, marks: readonly Mark[], index: number): number | undefined {
  const [own = '', other = ''] = closersOf[text.charAt(marks[index]?.start ?? 0)] ?? [];
  return nextClosing(text, marks, { index, closers: own }) ?? nextClosing(text, marks, { index, closers: other });
}

interface Opening {
  readonly index: number;
  readonly closers: string;
}

/** None where another mark of the kind opens first. */
function nextClosing(text: string, marks: readonly Mark[], { index, closers }: Opening): number | undefined {
  const open = marks[index];
  if (closers === '') return undefined;
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark?.family !== open?.family || mark === undefined) continue;
    const sign = text.charAt(mark.start);
    if (mark.closes && closers.includes(sign)) {
      if (mark.family !== 'single' || !isPossessive(text, marks, at)) return at;
    } else if (mark.opens && sign === text.charAt(open?.start ?? 0)) return undefined;
  }
  return undefined;
}

/** What closes a quotation, by what opens it: the signs of the same print, and those that writers mix with it. */
const closersOf: Readonly<Record<string, readonly [own: string, other: string]>> = {
  '"': ['"', '”'],
  '“': ['”', '"'],
  '”': ['”', '"'],
  '„': ['“', '”'],
  '`': ["'", '"”'],
  "'": ["'", '’'],
  '‘': ['’', "'"],
  '«': ['»', ''],
  '‹': ['›', ''],
};

/** "the ministers’ cars’": an s with a mark, where another closing mark comes before the next opening one. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (!mark || !/[sz]/u.test(text.charAt(mark.start - 1)) || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)))
    return false;
  for (let at = index + 1; at < marks.length; at += 1) {
    const later = marks[at];
    if (!later || later.start - mark.end > LONGEST_AFTER_POSSESSIVE) return false;
    if (later.family === 'single') return later.closes && !later.opens;
  }
  return false;
}

/** How far the true closing mark may lie behind a plural's apostrophe. */
const LONGEST_AFTER_POSSESSIVE = 200;

interface Pair {
  readonly open: Mark;
  readonly end: Span;
  readonly continues: boolean;
  readonly within: readonly Mark[];
}

function addQuoted(spans: QuotedSpan[], { open, end, continues, within }: Pair, text: string): void {
  const inner = { start: open.end, end: end.start };
  if (text.slice(inner.start, inner.end).trim() === '') return;
  spans.push({ start: open.start, end: end.end, inner, continues, nested: false });
  for (let index = 0; index < within.length; index += 1) {
    const nestedOpen = within[index];
    if (!nestedOpen?.opens) continue;
    const close = closingOf(text, within, index);
    const nestedEnd = close === undefined ? undefined : within[close];
    if (close === undefined || !nestedEnd) continue;
    const nested = { start: nestedOpen.end, end: nestedEnd.start };
    spans.push({ start: nestedOpen.start, end: nestedEnd.end, inner: nested, continues: false, nested: true });
    index = close;
  }
}

/** Whether nothing but space lies between a paragraph's edge and a place. */
function isHead(text: string, from: number, to: number): boolean {
  return to - from < 8 && text.slice(from, to).trim() === '';
}
