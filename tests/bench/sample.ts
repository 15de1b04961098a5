import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSets } from '../quality/sets.ts';
import { storyOf } from './synthetic.ts';

export interface Source {
  readonly id: string;
  readonly text: string;
  readonly reference: string | undefined;
}

interface Dated {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

/** Bytes of text to read in a round: enough to be steady, little enough for the slowest reader. */
const SAMPLE = 400_000;

/** Real news where a folder of labelled sets is at hand, else made-up reports. */
export function sampleOf(folder: string): readonly Source[] {
  const lines = existsSync(folder)
    ? listSets(folder).flatMap((set) =>
        readFileSync(join(folder, `${set}.docs.jsonl`), 'utf8')
          .split('\n')
          .slice(0, 60),
      )
    : [];
  const real = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Dated);
  const made = () =>
    storyOf(200, 1).articles.map(({ id, extraction }): Dated => ({ id, text: extraction.document.text }));
  const sample: Source[] = [];
  let size = 0;
  for (const source of real.length > 0 ? real : made()) {
    if (size >= SAMPLE) break;
    sample.push({ id: source.id, text: source.text, reference: source.dct });
    size += Buffer.byteLength(source.text);
  }
  return sample;
}
