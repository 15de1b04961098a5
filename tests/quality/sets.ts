import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { extract } from '../../src/claims/index.ts';
import type { GoldLine, QualityDocument, ReadDocument } from './format.ts';
import { readLines } from './lines.ts';

/** A labelled set, read: `<task>/<set>.docs.jsonl` with `.gold.jsonl` beside it. */
export interface LabelledSet {
  readonly task: string;
  readonly set: string;
  readonly gold: readonly GoldLine[];
  readonly documents: readonly ReadDocument[];
}

/** Rules are written from the even lines of a set; the odd ones are kept to measure on. */
export type Half = 'even' | 'odd' | undefined;

/** Names of the sets in a folder, as `task/set`, in order. */
export function listSets(folder: string): readonly string[] {
  return globSync('*/*.docs.jsonl', { cwd: folder })
    .map((file) => `${dirname(file)}/${basename(file, '.docs.jsonl')}`)
    .filter((name) => existsSync(join(folder, `${name}.gold.jsonl`)))
    .sort();
}

export function readSet(folder: string, name: string, half: Half): LabelledSet {
  const path = join(folder, name);
  const gold = readLines<GoldLine>(`${path}.gold.jsonl`).filter(
    (_, index) => half === undefined || (index % 2 === 1) === (half === 'odd'),
  );
  const wanted = new Set(gold.map((line) => line.id ?? line.incident));
  const mentions = `${path}.mentions.jsonl`;
  const given = new Map(
    existsSync(mentions) ? readLines<QualityDocument>(mentions).map((line) => [line.id, line.mentions]) : [],
  );
  const documents = readLines<QualityDocument>(`${path}.docs.jsonl`)
    .filter((source) => wanted.has(source.incident ?? source.id))
    .map((source) => ({ ...source, mentions: given.get(source.id) ?? [] }))
    .map((source) => ({
      source,
      extraction: extract({ id: source.id, text: source.text, reference: source.published ?? source.dct }),
    }));
  return { task: dirname(name), set: basename(name), gold, documents };
}
