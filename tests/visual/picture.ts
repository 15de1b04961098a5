import sharp from 'sharp';
import type { Block, Picture } from './compare.ts';

/** Reads a PNG. */
export async function readPicture(png: Buffer): Promise<Picture> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** A page has few colours: a palette of 32 keeps each within a few shades, in a sixth of the bytes. */
export async function packPicture(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 32, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
}

/** The actual picture, pale, with a frame around each block that differs. */
export async function markBlocks(png: Buffer, blocks: readonly Block[], side: number): Promise<Buffer> {
  const { width, height } = await sharp(png).metadata();
  const frames = blocks.map(({ x, y }) => `<rect x="${x - 1}" y="${y - 1}" width="${side + 2}" height="${side + 2}"/>`);
  const veil = '<rect width="100%" height="100%" fill="#fff" fill-opacity="0.6"/>';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${veil}<g fill="none" stroke="#f0f" stroke-width="2">${frames.join('')}</g></svg>`;
  return sharp(png)
    .composite([{ input: Buffer.from(drawing) }])
    .png()
    .toBuffer();
}
