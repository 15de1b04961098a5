import { join } from 'node:path';
import { type Ledger, parseLedger } from '../compare/permalinks/index.ts';
import { faults, type Problem } from './errors.ts';
import { readIfThere } from './read-if-there.ts';
import { decode } from './source.ts';

export const PERMALINKS_FILE = 'permalinks.json';

const MAX_BYTES = 32 * 1024 * 1024;

/** Reads the ids that a story ever published; none where nothing was recorded. */
export function readPermalinks(folder: string): {
  readonly ledger?: Ledger;
  readonly problems: readonly Problem[];
} {
  const file = join(folder, PERMALINKS_FILE);
  const bytes = readIfThere(file);
  if (bytes === undefined) return { problems: [] };
  const text = decode(file, bytes, MAX_BYTES);
  if (typeof text !== 'string') return { problems: [text] };
  const read = parseLedger(text);
  if ('ledger' in read) return { ledger: read.ledger, problems: [] };
  const { expected, found, ...place } = read.fault;
  return { problems: [{ file, ...place, ...faults.badLedger(expected, found) }] };
}
