import type { CardValue } from '../site/card.ts';
import { breakLines, cutLines } from './lines.ts';
import { ink } from './palette.ts';
import { ringAt, ringWidth } from './signs.ts';
import { type Setting, textShapes } from './text.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Largest first; the smallest is as high as a letter at a quarter of the size must be. */
const sizes = [104, 88, 76, 64, 56, 48, 42];
const mostColumns = 3;
/** A value takes two lines, and its rings two rows, only where none would be large. */
const LARGE = 60;
const LEADING = 1.12;
const ROW_GAP = 16;
const RING_GAP = 6;
const COLUMN_GAP = 48;
/** What the letters of many reports may take of a row. */
const LETTERS_SHARE = 0.45;

export interface DrawnValues {
  readonly shapes: string;
  /** Whether every value found room, with all its words. */
  readonly whole: boolean;
}

/** Values with the rings of the reports that give them, as large as the area allows; what finds no room is counted. */
export function drawValues(values: readonly CardValue[], area: Area): DrawnValues {
  if (values.length === 0) return { shapes: '', whole: true };
  for (const size of sizes) {
    for (let columns = 1; columns <= Math.min(mostColumns, values.length); columns += 1) {
      const table = setTable(values, area, { size, columns });
      if (table.fits) return { shapes: draw(table.columns, area, size), whole: true };
    }
  }
  return { shapes: drawFirst(values, area), whole: false };
}

/** What has room in the smallest size, and how many are left out. */
function drawFirst(values: readonly CardValue[], area: Area): string {
  const size = sizes.at(-1) ?? 0;
  const whole = longestStart(values, area, size);
  const shown =
    whole.length === values.length
      ? whole
      : longestStart(values, { ...area, height: area.height - size * LEADING }, size);
  const { columns } = setTable(shown, area, { size, columns: 1 });
  const foot = { x: area.x, y: area.y + area.height - size * 0.25, fill: ink('ink-soft') };
  const left = values.length - shown.length;
  const rest = left === 0 ? '' : textShapes(`and ${left} more`, { face: 'sans', size: size * 0.9 }, foot);
  return draw(columns, area, size) + rest;
}

interface Row {
  readonly rings: readonly (readonly string[])[];
  readonly ringsWidth: number;
  readonly lines: readonly string[];
  readonly height: number;
}

interface Table {
  readonly columns: readonly (readonly Row[])[];
  readonly fits: boolean;
}

function setTable(
  values: readonly CardValue[],
  { width, height }: Area,
  { size, columns }: { readonly size: number; readonly columns: number },
): Table {
  const columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const rows = values.map((value) => setRow(value, columnWidth, size));
  const perColumn = Math.ceil(rows.length / columns);
  const split = Array.from({ length: columns }, (_, at) => rows.slice(at * perColumn, (at + 1) * perColumn));
  const mostLines = columns === 1 && size < LARGE ? 2 : 1;
  const mostRings = size < LARGE ? Number.POSITIVE_INFINITY : 1;
  const inLine = rows.every(({ lines, rings }) => lines.length <= mostLines && rings.length <= mostRings);
  const fits = inLine && split.every((column) => heightOf(column) <= height);
  return { columns: split, fits };
}

/** As many of the first values as an area holds, each in two lines at most; one at least. */
function longestStart(values: readonly CardValue[], area: Area, size: number): readonly CardValue[] {
  for (let count = values.length; count > 1; count -= 1) {
    const rows = values.slice(0, count).map((value) => setRow(value, area.width, size));
    if (heightOf(rows) <= area.height) return values.slice(0, count);
  }
  return values.slice(0, 1);
}

function setRow({ sigla, value }: CardValue, width: number, size: number): Row {
  const rings: string[][] = [];
  for (const siglum of sigla) {
    const last = rings.at(-1);
    if (last && ringsWidth([...last, siglum], size) <= width * LETTERS_SHARE) last.push(siglum);
    else rings.push([siglum]);
  }
  const widest = Math.max(...rings.map((row) => ringsWidth(row, size)));
  const setting = settingOf(size);
  const room = width - widest - size * 0.4;
  const lines = breakLines(value, setting, room);
  const shown = size === sizes.at(-1) ? cutLines(lines, 2, setting, room) : lines;
  const height = Math.max(shown.length * size * LEADING, rings.length * (ringHeight(size) + RING_GAP));
  return { rings, ringsWidth: widest, lines: shown, height };
}

function draw(columns: readonly (readonly Row[])[], { x, y, width }: Area, size: number): string {
  const step = (width + COLUMN_GAP) / columns.length;
  return columns.map((rows, at) => drawColumn(rows, { x: x + at * step, y }, size)).join('');
}

function drawColumn(rows: readonly Row[], { x, y }: { readonly x: number; readonly y: number }, size: number): string {
  const textAt = x + Math.max(0, ...rows.map((row) => row.ringsWidth)) + size * 0.4;
  let top = y;
  const shapes = rows.map(({ rings, lines, height }) => {
    const middle = top + (size * LEADING) / 2;
    top += height + ROW_GAP;
    const drawn = rings.map((row, at) => drawRings(row, { x, y: middle + at * (ringHeight(size) + RING_GAP) }, size));
    const words = lines.map((line, at) =>
      textShapes(line, settingOf(size), { x: textAt, y: middle + size * (0.33 + at * LEADING), fill: ink('ink') }),
    );
    return drawn.join('') + words.join('');
  });
  return shapes.join('');
}

function drawRings(row: readonly string[], { x, y }: { readonly x: number; readonly y: number }, size: number): string {
  let at = x;
  const shapes = row.map((siglum) => {
    const ring = ringAt(siglum, ringHeight(size), { x: at, y });
    at += ringWidth(siglum, ringHeight(size)) + RING_GAP;
    return ring;
  });
  return shapes.join('');
}

function ringsWidth(row: readonly string[], size: number): number {
  return row.reduce((sum, siglum) => sum + ringWidth(siglum, ringHeight(size)) + RING_GAP, -RING_GAP);
}

const ringHeight = (size: number): number => Math.min(76, size * 0.94);

const settingOf = (size: number): Setting => ({ face: 'sans-bold', size });

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);
