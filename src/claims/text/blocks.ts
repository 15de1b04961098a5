import type { Span } from '../span.ts';
import type { Block } from './document.ts';

/** Paragraphs, headlines and list items of a plain text: parted by blank lines, and by lines that stand on their own. */
export function findBlocks(text: string): Block[] {
  return linePieces(text, { start: 0, end: text.length }).map((piece) => ({ ...piece, type: typeOf(text, piece) }));
}

/**
 * Cuts a stretch of text at the line breaks that end something: after a blank line, a headline, a list item or a full
 * line of unwrapped text. A line broken in mid-sentence, by hand or by a column's width, is not cut.
 */
export function linePieces(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  for (const lines of paragraphs(text, span)) {
    const width = isColumnOfItems(text, lines) ? Number.POSITIVE_INFINITY : wrapWidth(lines);
    let start = 0;
    for (const [index, line] of lines.entries()) {
      if (index === 0) start = line.start;
      else if (!goesOn(text, lines, index, width)) {
        pieces.push({ start, end: lines[index - 1]?.end ?? start });
        start = line.start;
      }
    }
    pieces.push({ start, end: lines.at(-1)?.end ?? start });
  }
  return pieces;
}

/** Runs of lines that are not blank, each line without the space around it. */
function paragraphs(text: string, span: Span): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (let at = span.start; at <= span.end; ) {
    const stop = text.indexOf('\n', at);
    const end = stop === -1 || stop > span.end ? span.end : stop;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed === '') {
      if (run.length > 0) runs.push(run);
      run = [];
    } else {
      const start = at + line.indexOf(trimmed);
      run.push({ start, end: start + trimmed.length });
    }
    at = end + 1;
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Longest line of text that was set to a column (mail, terminals, old wires); longer lines are whole paragraphs. */
const WIDEST_COLUMN = 120;
const NARROWEST_COLUMN = 35;

/** The column that the lines are wrapped to, or 0 where each line is a paragraph of its own. */
function wrapWidth(lines: readonly Span[]): number {
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  return lines.length > 2 && width <= WIDEST_COLUMN && width >= NARROWEST_COLUMN ? width : 0;
}

/** Three short lines or more of which none ends a sentence or leaves one open: a list without marks, a menu. */
function isColumnOfItems(text: string, lines: readonly Span[]): boolean {
  return (
    lines.length > 2 &&
    lines.every(({ start, end }) => end - start < NARROWEST_COLUMN && !unfinished.test(text.slice(start, end)))
  );
}

/** Ends a sentence, or leaves it open with a comma or a hyphen. */
const unfinished = /[.!?…,;:-]["'”’)]*$/u;

/** Whether the line at `index` goes on with what the line before it left open. */
function goesOn(text: string, lines: readonly Span[], index: number, width: number): boolean {
  const previous = lines[index - 1];
  const line = lines[index];
  if (!previous || !line) return false;
  const next = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (listMarker.test(next)) return false;
  const ending = text.slice(Math.max(previous.start, previous.end - 24), previous.end);
  if (width === Number.POSITIVE_INFINITY) return false;
  if (/^\p{Ll}/u.test(next) || openEnding.test(ending)) return true;
  const firstWord = next.split(/\s/u, 1)[0] ?? '';
  return width > 0 && previous.end - previous.start + 1 + firstWord.length > width;
}

/** "- ", "• ", "1. ", "2) ", "a) ", table bars */
const listMarker = /^(?:[•◦‣▪⁃*|–—-](?:\s|$|\p{N})|\(?(?:\p{N}{1,3}|\p{Ll})[.)]{1,2}\s)/u;

/** A comma, or a word that nothing ends with: the sentence goes on in the next line. */
const openEnding =
  /(?:,|\s(?:the|an?|of|to|and|or|in|on|at|by|for|from|with|that|which|who|as|than|its|his|her|their|was|were|is|are|has|have|had|be|been))$/u;

function typeOf(text: string, piece: Span): Block['type'] {
  const words = text.slice(piece.start, piece.end);
  if (listMarker.test(words)) return 'item';
  return words.length <= LONGEST_HEADLINE && !/[.!?…:;,]["'”’»)\]]*$/u.test(words) ? 'heading' : 'paragraph';
}

const LONGEST_HEADLINE = 160;
