import type { CardCount } from '../site/card.ts';
import { ink } from './palette.ts';
import { shapeAt } from './signs.ts';
import { textShapes, widthOf } from './text.ts';
import type { Area } from './values.ts';

const SIZE = 42;
const SHAPE = 34;
const SHAPE_GAP = 14;
const GAP = 48;
const LEADING = 60;

/** Verdicts with how many there are of each, in lines; what finds no room is left out, the gravest being first. */
export function drawCounts(counts: readonly CardCount[], area: Area): string {
  const setting = { face: 'sans-bold', size: SIZE } as const;
  let [x, y] = [area.x, area.y + SIZE];
  const shapes = counts.map(({ verdict, words }) => {
    const width = SHAPE + SHAPE_GAP + widthOf(words, setting);
    if (x > area.x && x + width > area.x + area.width) [x, y] = [area.x, y + LEADING];
    if (y > area.y + area.height) return '';
    const text = { x: x + SHAPE + SHAPE_GAP, y, fill: ink(verdict) };
    const drawn = shapeAt(verdict, SHAPE, { x, y: y + 2 }) + textShapes(words, setting, text);
    x += width + GAP;
    return drawn;
  });
  return shapes.join('');
}
