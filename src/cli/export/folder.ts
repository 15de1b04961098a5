import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** A file of a copy, with `/` between its folders. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lists what was written, so that a later copy removes just that. */
const LIST = 'variorum-copy.json';

const list = z.object({ version: z.literal(1), files: z.array(z.string()) });

/** Why nothing can be written into a folder, if so. */
export function refusal(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `expected a folder, not the file ${folder}. Name another.`;
  if (readdirSync(folder).length === 0 || earlierFiles(folder) !== undefined) return undefined;
  return `expected ${folder} to be new, empty, or an earlier copy; it holds other files. Name another folder, or empty it.`;
}

/** Replaces an earlier copy, of which nothing else in the folder is touched. Gives the number of bytes written. */
export function writeCopy(folder: string, files: readonly CopyFile[]): number {
  removeEarlier(folder);
  const names = files.map(({ name }) => name).sort();
  const listed = { name: LIST, bytes: Buffer.from(`${JSON.stringify({ version: 1, files: names }, null, 1)}\n`) };
  // The list first: a copy that was cut short can be replaced, too.
  for (const { name, bytes } of [listed, ...files]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return [listed, ...files].reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function removeEarlier(folder: string): void {
  const files = earlierFiles(folder) ?? [];
  for (const name of files) rmSync(join(folder, name), { force: true });
  const folders = new Set(files.flatMap((name) => parentsOf(name)));
  // Longest first: a folder stands behind those within it.
  for (const name of [...folders].sort((a, b) => b.length - a.length)) {
    const path = join(folder, name);
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** Names that lead out of the folder are none of ours. */
function earlierFiles(folder: string): readonly string[] | undefined {
  const path = join(folder, LIST);
  if (!existsSync(path)) return undefined;
  const read = list.safeParse(parsed(readFileSync(path, 'utf8')));
  return read.success && read.data.files.every((name) => !/^\/|\\|(?:^|\/)\.\.(?:\/|$)/u.test(name))
    ? read.data.files
    : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function parentsOf(name: string): readonly string[] {
  const parent = dirname(name);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}
