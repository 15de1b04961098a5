import { faults, type Problem } from './errors.ts';
import { fileFault } from './place.ts';

const MAX_ARTICLE_BYTES = 512 * 1024;

/** Decodes a file, or tells why it cannot be read. A byte order mark is left out. */
export function decode(file: string, bytes: Uint8Array, limit = MAX_ARTICLE_BYTES): string | Problem {
  if (bytes.length > limit) return fileFault(file, faults.tooLarge(limit, bytes.length));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return firstBadByte(file, bytes);
  }
}

function firstBadByte(file: string, bytes: Uint8Array): Problem {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const encoded = new TextEncoder().encode(lenient);
  const same = encoded.findIndex((byte, index) => byte !== bytes[index]);
  const before = new TextDecoder().decode(bytes.subarray(0, Math.max(0, same))).split(/\r\n?|\n/u);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...faults.badUtf8() };
}
