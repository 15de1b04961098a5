import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** Unpacks a WOFF 1.0 file into the OpenType font that it wraps (https://www.w3.org/TR/WOFF/). Throws where it is none. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < WOFF_HEADER || read.getUint32(0) !== SIGNATURE) throw new TypeError('Expected a WOFF 1.0 font.');
  const tables = Array.from({ length: read.getUint16(12) }, (_, at) => tableAt(read, WOFF_HEADER + at * WOFF_ENTRY));
  const size = tables.reduce((sum, { length }) => sum + padded(length), SFNT_HEADER + tables.length * SFNT_ENTRY);
  const font = new Uint8Array(size);
  const write = new DataView(font.buffer);
  writeHeader(write, read.getUint32(4), tables.length);
  let offset = SFNT_HEADER + tables.length * SFNT_ENTRY;
  for (const [at, { tag, checksum, start, packed, length }] of tables.entries()) {
    const bytes = woff.subarray(start, start + packed);
    font.set(packed < length ? inflateSync(bytes) : bytes, offset);
    [tag, checksum, offset, length].forEach((value, field) => {
      write.setUint32(SFNT_HEADER + at * SFNT_ENTRY + field * 4, value);
    });
    offset += padded(length);
  }
  return font;
}

/** "wOFF" */
const SIGNATURE = 0x774f4646;

function tableAt(read: DataView, at: number) {
  const [tag, start, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => read.getUint32(at + field));
  return { tag: tag ?? 0, start: start ?? 0, packed: packed ?? 0, length: length ?? 0, checksum: checksum ?? 0 };
}

/** The numbers for binary search that the header repeats are of no use to a shaper, and stand as the format asks. */
function writeHeader(write: DataView, flavour: number, tables: number): void {
  const steps = Math.floor(Math.log2(tables));
  write.setUint32(0, flavour);
  write.setUint16(4, tables);
  write.setUint16(6, 2 ** steps * SFNT_ENTRY);
  write.setUint16(8, steps);
  write.setUint16(10, tables * SFNT_ENTRY - 2 ** steps * SFNT_ENTRY);
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
