import { createHash } from 'node:crypto';

/** Parts the ids that this program makes from those that others make of the same names. */
const NAMESPACE = '6f0b1c64-3f0a-5d7e-9d0c-8a5e3b6f2c11';

/**
 * A name for something that is the same under every address that a site may ever have, made from its names in the story
 * (RFC 9562, version 5).
 */
export function urnOf(...names: readonly string[]): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'));
  const bytes = hash.update(names.join('\n')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
