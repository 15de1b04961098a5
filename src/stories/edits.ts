import { join } from 'node:path';
import { editsFile, type PlacedEdit } from '../compare/edits/schema.ts';
import type { Problem } from './errors.ts';
import { readIfThere } from './read-if-there.ts';
import { decode } from './source.ts';
import { readYaml } from './yaml.ts';

const EDITS_FILE = 'edits.yaml';

/** Reads what an editor changes of a story, each entry with its place; none where there is no file. */
export function readEdits(
  folder: string,
): { readonly edits: readonly PlacedEdit[] } | { readonly problems: readonly Problem[] } {
  const file = join(folder, EDITS_FILE);
  const bytes = readIfThere(file);
  if (bytes === undefined) return { edits: [] };
  const source = decode(file, bytes);
  if (typeof source !== 'string') return { problems: [source] };
  const read = readYaml({ file, source, start: 0, end: source.length }, editsFile);
  if ('problems' in read) return read;
  return { edits: read.value.map((edit, index) => ({ edit, file, ...read.place([index]) })) };
}
