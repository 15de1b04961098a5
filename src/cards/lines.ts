import { graphemesOf, type Setting, widthOf } from './text.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly mostLines: number;
}

/** Lines of text of one size. */
export interface SetText {
  readonly lines: readonly string[];
  readonly setting: Setting;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** As many lines as words need at a width. A word that is wider than a line is broken, as nothing else can be done. */
export function breakLines(text: string, setting: Setting, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, setting, width))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, setting) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In the largest of the sizes in which the text fits a box with every word whole; else in the smallest, cut between words. */
export function fitText(
  text: string,
  face: Setting['face'],
  sizes: readonly number[],
  box: Box,
  spacing = 1.12,
): SetText {
  const settings = sizes.map((size) => ({ face, size }));
  const fitting = settings.find((setting) => fits(text, setting, box, spacing));
  const setting = fitting ?? settings.at(-1) ?? { face, size: 0 };
  const leading = setting.size * spacing;
  const most = Math.max(1, Math.min(box.mostLines, Math.floor(box.height / leading)));
  return { lines: cutLines(breakLines(text, setting, box.width), most, setting, box.width), setting, leading };
}

/** The same text in as many lines, but of lengths as even as they can be. */
export function balance({ lines, setting, leading }: SetText): SetText {
  const text = lines.join(' ');
  let [narrow, wide] = [0, Math.max(...lines.map((line) => widthOf(line, setting)))];
  while (wide - narrow > BALANCE_STEP) {
    const width = (narrow + wide) / 2;
    const fitting = breakLines(text, setting, width);
    const fit = fitting.length <= lines.length && fitting.every((line) => widthOf(line, setting) <= width);
    if (fit && fitting.join(' ') === text) wide = width;
    else narrow = width;
  }
  const even = breakLines(text, setting, wide);
  return { lines: even.join(' ') === text ? even : lines, setting, leading };
}

/** Pixels: finer than an eye tells in a ragged edge. */
const BALANCE_STEP = 8;

/** At most so many lines; the last ends in an ellipsis where more followed. */
export function cutLines(lines: readonly string[], most: number, setting: Setting, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && widthOf(ended(words), setting) > width) words.pop();
  const letters = [...graphemesOf(words.join(' '))];
  while (letters.length > 1 && widthOf(ended(letters, ''), setting) > width) letters.pop();
  return [...lines.slice(0, most - 1), ended(letters, '')];
}

function fits(text: string, setting: Setting, { width, height, mostLines }: Box, spacing: number): boolean {
  const lines = breakLines(text, setting, width);
  const whole = text.split(' ').every((word) => widthOf(word, setting) <= width);
  return whole && lines.length <= mostLines && lines.length * setting.size * spacing <= height;
}

function ended(parts: readonly string[], between = ' '): string {
  return `${parts.join(between).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function pieces(word: string, setting: Setting, width: number): readonly string[] {
  if (widthOf(word, setting) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const grapheme of graphemesOf(word)) {
    if (piece !== '' && widthOf(piece + grapheme, setting) > width) {
      found.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...found, piece];
}
