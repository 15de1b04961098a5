import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Images kept between builds, each under the digest of what it was made of. */
export interface CardStore {
  /** Absent where nothing is kept, or where what is kept is not what was written. */
  readonly read: (digest: string) => Uint8Array | undefined;
  readonly write: (digest: string, image: Uint8Array) => void;
}

const CHECKSUM_BYTES = 32;

/** A store of files. Several builds may use it at once: a file is there whole or not at all. */
export function openStore(folder: string): CardStore {
  return {
    read: (digest) => {
      const file = readIfThere(join(folder, digest));
      const image = file?.subarray(CHECKSUM_BYTES);
      return image !== undefined && file?.subarray(0, CHECKSUM_BYTES).equals(checksum(image)) ? image : undefined;
    },
    write: (digest, image) => {
      mkdirSync(folder, { recursive: true });
      const unfinished = join(folder, `${digest}.${randomUUID()}`);
      writeFileSync(unfinished, Buffer.concat([checksum(image), image]));
      renameSync(unfinished, join(folder, digest));
    },
  };
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
