import { faults, type Problem } from './errors.ts';
import { fileFault } from './place.ts';

export const MAX_FILE_BYTES = 512 * 1024;

/** Decodes a file, or tells why it cannot be read. A byte order mark is left out. */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  if (bytes.length > MAX_FILE_BYTES) return fileFault(file, faults.tooLarge(MAX_FILE_BYTES, bytes.length));
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
