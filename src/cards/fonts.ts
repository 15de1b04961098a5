import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import { unpackWoff } from './woff.ts';

/** What the cards are set in: the site's two typefaces, as files of one weight. */
export type FaceName = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';

const faces: Readonly<Record<FaceName, { readonly family: string; readonly weight: number }>> = {
  serif: { family: 'source-serif-4', weight: 400 },
  'serif-bold': { family: 'source-serif-4', weight: 600 },
  sans: { family: 'source-sans-3', weight: 400 },
  'sans-bold': { family: 'source-sans-3', weight: 600 },
};

/** Each face comes in files of some scripts each; the first that has a letter draws it. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

/** Units of an em in which HarfBuzz measures. */
export const UNITS_PER_EM = 1000;

// Packages are found from where the command runs: what a build bundles stands elsewhere than its source.
const fromProject = createRequire(join(process.cwd(), 'package.json'));

/** The files of a face, in the order in which they are asked for a letter. */
export function fontFiles(name: FaceName): readonly string[] {
  const { family, weight } = faces[name];
  return scripts.map((script) =>
    fromProject.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
  );
}

export const faceNames: readonly FaceName[] = ['serif', 'serif-bold', 'sans', 'sans-bold'];

const opened = new Map<string, Font>();

/** The font that draws all of these code points, if one does. */
export function fontFor(name: FaceName, codePoints: readonly number[]): Font | undefined {
  for (const file of fontFiles(name)) {
    const font = opened.get(file) ?? open(file);
    if (codePoints.every((codePoint) => font.nominalGlyph(codePoint) !== undefined)) return font;
  }
  return undefined;
}

function open(file: string): Font {
  const font = new Font(new Face(new Blob(unpackWoff(readFileSync(file)))));
  font.setScale(UNITS_PER_EM, UNITS_PER_EM);
  opened.set(file, font);
  return font;
}
