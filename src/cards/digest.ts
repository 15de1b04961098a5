import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { versionString } from 'harfbuzzjs';
import sharp from 'sharp';
import type { Card } from '../site/card.ts';
import { faceNames, fontFiles } from './fonts.ts';

// Everything that a card is drawn by: when it changes, every card is drawn anew.
const code = import.meta.glob<string>(['./*.ts', '../site/verdict-shapes.ts', '../styles/tokens.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names a card's image: the same for the same content drawn by the same code, fonts and libraries. */
export function digestOf(content: Card): string {
  return createHash('sha256').update(maker()).update(JSON.stringify(content)).digest('hex');
}

let made: string | undefined;

function maker(): string {
  made ??= makerDigest();
  return made;
}

function makerDigest(): string {
  const hash = createHash('sha256');
  for (const part of Object.entries(code).sort().flat()) hash.update(part).update('\0');
  for (const file of faceNames.flatMap(fontFiles)) hash.update(readFileSync(file));
  const { vips = '', sharp: own = '' } = sharp.versions;
  return hash.update(`${versionString()} ${vips} ${own}`).digest('hex');
}
