import type { Verdict } from '../compare/schema.ts';
import { verdictShapes } from '../site/verdict-shapes.ts';
import { ink } from './palette.ts';
import { textShapes, widthOf } from './text.ts';

/** The side of the box in which a verdict's shape is given. */
const SHAPE_BOX = 16;
/** Height of capitals in an em of the sans. */
const CAPITALS = 0.66;

/** A verdict's shape with its foot on a baseline. */
export function shapeAt(verdict: Verdict, size: number, { x, y }: { x: number; y: number }): string {
  const place = `translate(${x} ${y - size}) scale(${size / SHAPE_BOX})`;
  return `<path fill="${ink(verdict)}" transform="${place}" d="${verdictShapes[verdict]}"/>`;
}

/** Width of a report's letter in its ring. */
export function ringWidth(siglum: string, height: number): number {
  return Math.max(height, widthOf(siglum, letterIn(height)) + height * 0.5);
}

/** A report's letter in its ring, of which the middle stands at `y`. */
export function ringAt(siglum: string, height: number, { x, y }: { x: number; y: number }): string {
  const [width, line, letter] = [ringWidth(siglum, height), height * 0.07, letterIn(height)];
  const box = `x="${x + line / 2}" y="${y - height / 2 + line / 2}" width="${width - line}" height="${height - line}"`;
  const start = x + (width - widthOf(siglum, letter)) / 2;
  const foot = y + (letter.size * CAPITALS) / 2;
  return (
    `<rect ${box} rx="${(height - line) / 2}" fill="none" stroke="${ink('ink')}" stroke-width="${line}"/>` +
    textShapes(siglum, letter, { x: start, y: foot, fill: ink('ink') })
  );
}

const letterIn = (height: number) => ({ face: 'sans-bold' as const, size: height * 0.6 });
