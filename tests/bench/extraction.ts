import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { extract } from '../../src/claims/index.ts';
import { listSets } from '../quality/sets.ts';
import { fastestOf } from './measure.ts';
import { storyOf } from './synthetic.ts';

interface Source {
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

/** Megabytes of news read in a second on one core, warm, by us and by two libraries that find less. */
export function benchExtraction(folder: string): void {
  const texts = sampleOf(folder);
  const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const wink = winkNlp(model, ['sbd', 'pos', 'ner']);
  const readers = {
    'variorum, the whole extraction': () => each(texts, (source) => extract(source)),
    'wink-nlp, tokens, tags, entities': () => each(texts, ({ text }) => wink.readDoc(text).entities().out()),
    'compromise, tags': () => each(texts.slice(0, Math.ceil(texts.length / 8)), ({ text }) => compromise(text).json()),
  };
  console.log(`extraction, ${megabytes.toFixed(2)} MB of text`);
  const seconds = fastestOf(Object.values(readers));
  for (const [at, name] of Object.keys(readers).entries()) {
    const part = name.startsWith('compromise') ? Math.ceil(texts.length / 8) / texts.length : 1;
    const speed = (megabytes * part) / (seconds[at] ?? Number.POSITIVE_INFINITY);
    console.log(`  ${name.padEnd(34)} ${speed.toFixed(2).padStart(6)} MB/s`);
  }
}

/** Real news where a folder of labelled sets is at hand, else made-up reports. */
function sampleOf(folder: string): readonly Source[] {
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

function each(sources: readonly Source[], read: (source: Source) => unknown): void {
  for (const source of sources) read(source);
}
