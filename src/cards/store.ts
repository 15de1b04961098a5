import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../stories/read-if-there.ts';

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
      return image !== undefined && file !== undefined && checksum(image).equals(file.subarray(0, CHECKSUM_BYTES))
        ? image
        : undefined;
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
