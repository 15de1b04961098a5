import sharp from 'sharp';

// Cards are painted side by side, each by one thread.
sharp.concurrency(1);

/** Turns a drawing into a PNG of few colours: paper, inks, and the steps between them at the edges of letters. */
export async function paint(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 7 })
    .toBuffer();
}
