import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';
import { type FaceName, fontFor, UNITS_PER_EM } from './fonts.ts';

export interface Setting {
  readonly face: FaceName;
  /** Pixels an em. */
  readonly size: number;
}

/** Width of a text in pixels. */
export function widthOf(text: string, { face, size }: Setting): number {
  // Word by word, as the same words are measured again and again while a line is broken.
  const words = text.split(' ');
  const units = words.reduce((sum, word) => sum + wordWidth(word, face), (words.length - 1) * wordWidth(' ', face));
  return (units * size) / UNITS_PER_EM;
}

/** A line of text as an SVG group of outlines; its baseline begins at `x`, `y`. */
export function textShapes(text: string, setting: Setting, place: { x: number; y: number; fill: string }): string {
  const scale = setting.size / UNITS_PER_EM;
  let at = 0;
  const paths = glyphsOf(text, setting.face).map(({ outline, advance, dx, dy }) => {
    const path = outline === '' ? '' : `<path transform="translate(${at + dx} ${dy})" d="${outline}"/>`;
    at += advance;
    return path;
  });
  const { x, y, fill } = place;
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

/**
 * The text as far as the fonts can print it: letters that they lack become an ellipsis, signs that they lack are left
 * out. Nothing where no letter or figure remains.
 */
export function printable(text: string, face: FaceName): string | undefined {
  const kept = graphemesOf(text.replaceAll(/\s+/gu, ' ')).map((grapheme) => {
    if (fontOf(grapheme, face)) return grapheme;
    return /^[\p{L}\p{N}]/u.test(grapheme) ? '…' : '';
  });
  const shown = kept
    .join('')
    .replaceAll(/…[… ]*…/gu, '…')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(shown) ? shown : undefined;
}

/** What a reader takes for one letter, each. */
export function graphemesOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

interface Glyph {
  readonly outline: string;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const widths = new Map<string, number>();
const fontsOf = new Map<string, Font | undefined>();
const outlines = new Map<string, string>();

function wordWidth(word: string, face: FaceName): number {
  const key = `${face} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = glyphsOf(word, face).reduce((sum, { advance }) => sum + advance, 0);
  widths.set(key, width);
  return width;
}

function glyphsOf(text: string, face: FaceName): readonly Glyph[] {
  const runs: { font: Font; text: string }[] = [];
  for (const grapheme of graphemesOf(text)) {
    const font = fontOf(grapheme, face);
    const last = runs.at(-1);
    if (font && last?.font === font) last.text += grapheme;
    else if (font) runs.push({ font, text: grapheme });
  }
  return runs.flatMap(shapeRun);
}

function fontOf(grapheme: string, face: FaceName): Font | undefined {
  const key = `${face} ${grapheme}`;
  if (!fontsOf.has(key)) {
    const codePoints = [...grapheme.normalize('NFC')].map((letter) => letter.codePointAt(0) ?? 0);
    fontsOf.set(key, fontFor(face, codePoints));
  }
  return fontsOf.get(key);
}

function shapeRun({ font, text }: { readonly font: Font; readonly text: string }): readonly Glyph[] {
  const buffer = new Buffer();
  buffer.addText(text.normalize('NFC'));
  buffer.guessSegmentProperties();
  // None of the fonts has a script that is written from right to left.
  buffer.setDirection(Direction.LTR);
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    outline: outlineOf(font, codepoint),
    advance: xAdvance,
    dx: xOffset,
    dy: yOffset,
  }));
}

function outlineOf(font: Font, glyph: number): string {
  const key = `${font.ptr} ${glyph}`;
  const outline = outlines.get(key) ?? font.glyphToPath(glyph);
  outlines.set(key, outline);
  return outline;
}
