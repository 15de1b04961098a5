import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePictures, type Tolerance } from './compare.ts';
import { markBlocks, packPicture, readPicture } from './picture.ts';

export const references = 'tests/visual/reference';
const failures = 'tests/.cache/visual';

/**
 * Another release of the same browser may smooth letters otherwise and round a length to the next pixel. A word that
 * is gone, a sign in another colour, or a line that stands one line lower is more.
 */
export const tolerance: Tolerance = { block: 8, shift: 2, colour: 14, blocks: 4, height: 4 };

/** Set by `npm run visual -- --accept`: what a page looks like becomes how it should look. */
const accepts = process.env.ACCEPT_PICTURES === 'yes';

/**
 * A busy browser may hand out a picture before each tile of a page is drawn. What is wrong with the page is wrong in every
 * picture of it, so a fault counts when it is seen this often.
 */
const PICTURES = 4;

/**
 * Holds a screenshot against the reference of its name, and tells what is wrong with it. Where something is, the page is
 * pictured again. Keeps the pictures to look at.
 */
export async function problemsOf(name: string, png: Buffer, again: () => Promise<Buffer>): Promise<readonly string[]> {
  let problems = await problemsOfPicture(name, png);
  for (let seen = 1; problems.length > 0 && seen < PICTURES; seen += 1) {
    problems = await problemsOfPicture(name, await again());
  }
  return problems;
}

async function problemsOfPicture(name: string, png: Buffer): Promise<readonly string[]> {
  const file = join(references, `${name}.png`);
  if (!existsSync(file) && !accepts) return [`${name}: there is no ${file}. ${advice(name, png)}`];
  const { problems, blocks } = existsSync(file)
    ? comparePictures(await readPicture(readFileSync(file)), await readPicture(png), tolerance)
    : { problems: ['it is new'], blocks: [] };
  if (problems.length === 0) return [];
  if (accepts) {
    mkdirSync(references, { recursive: true });
    writeFileSync(file, await packPicture(png));
    return [];
  }
  const marked = keep(`${name}.differs.png`, await markBlocks(png, blocks, tolerance.block));
  return [`${name}: ${problems.join(', and ')}. ${advice(name, png)} The squares: ${marked}`];
}

function advice(name: string, png: Buffer): string {
  return `Look at ${keep(`${name}.png`, png)}; if it is as it should be, \`npm run visual -- --accept\`.`;
}

function keep(name: string, png: Buffer): string {
  mkdirSync(failures, { recursive: true });
  const file = join(failures, name);
  writeFileSync(file, png);
  return file;
}
