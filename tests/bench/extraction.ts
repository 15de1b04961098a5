import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sampleOf } from './sample.ts';

/** Each reader as `reader.ts` knows it, with what it finds. */
const readers = {
  variorum: 'the whole extraction',
  'wink-nlp': 'tokens, tags, entities',
  compromise: 'tags',
} as const;

/** Times that all readers have their turn; the fastest counts, so what slows the machine for a while slows none alone. */
const TURNS = 2;

/**
 * Megabytes of news read in a second on one core, warm, by us and by two libraries that find less. Each reader has a
 * process of its own: in one process the memory and the compiled code of one slow the next.
 */
export function benchExtraction(folder: string): void {
  const megabytes = sampleOf(folder).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`extraction, ${megabytes.toFixed(2)} MB of text`);
  const best = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++)
    for (const name of Object.keys(readers)) best.set(name, Math.max(best.get(name) ?? 0, speedOf(name, folder)));
  for (const [name, finds] of Object.entries(readers))
    console.log(`  ${`${name}, ${finds}`.padEnd(34)} ${(best.get(name) ?? 0).toFixed(2).padStart(6)} MB/s`);
}

function speedOf(name: string, folder: string): number {
  const script = fileURLToPath(new URL('reader.ts', import.meta.url));
  return Number(execFileSync(process.execPath, [script, name, folder], { encoding: 'utf8' }));
}
