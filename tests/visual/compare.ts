/** A picture as rows of red, green and blue, a byte each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What of two pictures may differ without a word. Lengths are pixels. */
export interface Tolerance {
  /** Pictures are compared by the mean colours of squares of this side: how the edge of a letter is smoothed is lost in it. */
  readonly block: number;
  /** How far a block may have moved. */
  readonly shift: number;
  /** By how much a block's mean may differ, in each of red, green and blue: 0 to 255. */
  readonly colour: number;
  /** How many blocks may differ more than that. */
  readonly blocks: number;
  /** By how much the heights may differ. */
  readonly height: number;
}

export interface Block {
  readonly x: number;
  readonly y: number;
}

export interface Comparison {
  /** One sentence for each thing that differs more than it may; none where the pictures are the same. */
  readonly problems: readonly string[];
  /** Where they differ, whether or not that is too much. */
  readonly blocks: readonly Block[];
}

/** Holds a picture against how it should look. */
export function comparePictures(reference: Picture, actual: Picture, tolerance: Tolerance): Comparison {
  if (actual.width !== reference.width) {
    return { problems: [`it is ${actual.width} px wide and not ${reference.width}`], blocks: [] };
  }
  const blocks = differingBlocks(reference, actual, tolerance);
  const grown = actual.height - reference.height;
  const problems = [
    ...(Math.abs(grown) > tolerance.height ? [`it is ${actual.height} px tall and not ${reference.height}`] : []),
    ...(blocks.length > tolerance.blocks ? [`${blocks.length} squares of ${tolerance.block} px differ`] : []),
  ];
  return { problems, blocks };
}

type Mean = readonly [red: number, green: number, blue: number];

function differingBlocks(reference: Picture, actual: Picture, { block, shift, colour }: Tolerance): readonly Block[] {
  const found: Block[] = [];
  const shifts = shiftsUpTo(shift);
  const [right, bottom] = [reference.width - block, Math.min(reference.height, actual.height) - block];
  for (let y = 0; y <= bottom; y += block) {
    for (let x = 0; x <= right; x += block) {
      const wanted = meanOf(reference, x, y, block);
      const isThere = ([dx, dy]: readonly [number, number]) =>
        distance(wanted, meanOf(actual, clamp(x + dx, right), clamp(y + dy, bottom), block)) <= colour;
      if (!shifts.some(isThere)) found.push({ x, y });
    }
  }
  return found;
}

/** Nearest first, as most blocks have not moved at all. */
function shiftsUpTo(shift: number): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: 2 * shift + 1 }, (_, at) => at - shift);
  const far = ([dx, dy]: readonly [number, number]) => dx * dx + dy * dy;
  return steps.flatMap((dy) => steps.map((dx) => [dx, dy] as const)).sort((a, b) => far(a) - far(b));
}

function meanOf({ width, pixels }: Picture, left: number, top: number, side: number): Mean {
  const sums: [number, number, number] = [0, 0, 0];
  for (let y = top; y < top + side; y += 1) {
    for (let at = 3 * (y * width + left), end = at + 3 * side; at < end; at += 3) {
      sums[0] += pixels[at] ?? 0;
      sums[1] += pixels[at + 1] ?? 0;
      sums[2] += pixels[at + 2] ?? 0;
    }
  }
  const area = side * side;
  return [sums[0] / area, sums[1] / area, sums[2] / area];
}

function distance(a: Mean, b: Mean): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

function clamp(at: number, last: number): number {
  return Math.min(Math.max(at, 0), last);
}
