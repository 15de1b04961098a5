import { describe, expect, test } from 'vitest';
import { comparePictures, type Picture, type Tolerance } from './compare.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Box = readonly [left: number, top: number, width: number, height: number];

const paper: Colour = [250, 250, 250];
const ink: Colour = [20, 20, 20];
const tolerance: Tolerance = { block: 8, shift: 2, colour: 14, blocks: 2, height: 4 };

/** Boxes of a colour on paper of 96 by `height` pixels. */
function picture(boxes: readonly (readonly [Colour, Box])[], height = 80): Picture {
  const width = 96;
  const pixels = new Uint8Array(Array.from({ length: width * height }, () => paper).flat());
  for (const [colour, [left, top, wide, high]] of boxes) {
    for (let y = top; y < top + high; y += 1) {
      for (let x = left; x < left + wide; x += 1) pixels.set(colour, 3 * (y * width + x));
    }
  }
  return { width, height, pixels };
}

const sign: Box = [16, 16, 32, 12];
const reference = picture([[ink, sign]]);
const problems = (actual: Picture) => comparePictures(reference, actual, tolerance).problems;

describe('is the same:', () => {
  test.each([
    ['the picture itself', picture([[ink, sign]])],
    ['a sign that stands two pixels aside', picture([[ink, [18, 14, 32, 12]]])],
    ['a sign that is drawn a shade lighter', picture([[[30, 30, 30], sign]])],
    ['a page that is four pixels taller', picture([[ink, sign]], 84)],
  ])('%s', (_, actual) => {
    expect(problems(actual)).toEqual([]);
  });
});

describe('is another:', () => {
  test.each([
    ['a sign that is gone', picture([]), ['8 squares of 8 px differ']],
    ['a sign in another colour', picture([[[140, 20, 20], sign]]), ['8 squares of 8 px differ']],
    ['a page that is longer', picture([[ink, sign]], 96), ['it is 96 px tall and not 80']],
  ])('%s', (_, actual, expected) => {
    expect(problems(actual)).toEqual(expected);
  });

  test('a sign that stands ten pixels lower', () => {
    expect(problems(picture([[ink, [16, 26, 32, 12]]]))).toHaveLength(1);
  });

  test('a picture of another width', () => {
    const narrow: Picture = { width: 48, height: 80, pixels: new Uint8Array(48 * 80 * 3) };
    expect(problems(narrow)).toEqual(['it is 48 px wide and not 96']);
  });
});

test('it tells where', () => {
  const { blocks } = comparePictures(picture([]), picture([[ink, [40, 24, 8, 8]]]), tolerance);
  expect(blocks).toEqual([{ x: 40, y: 24 }]);
});
