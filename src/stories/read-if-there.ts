import { readFileSync } from 'node:fs';

/** Codes of a path that leads to no file, and of one that goes through a file as if it were a folder. */
const nothingThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/** A file's bytes; undefined where there is no such file. */
export function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && nothingThere.has(error.code)) return undefined;
    throw error;
  }
}
