/** Crockford's base 32 in lower case: no letter that is taken for another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A short name for a string: 8 characters (40 bits) of two FNV-1a hashes (Fowler, Noll, Vo). Not for security;
 * the same on every machine.
 */
export function digest(text: string): string {
  let name = '';
  for (let half = 0, seed = 0x811c9dc5; half < 2; half++, seed = 0x5bd1e995) {
    let hash = fnv1a(text, seed);
    for (let at = 0; at < 4; at++) {
      name += ALPHABET[hash & 31] ?? '';
      hash >>>= 5;
    }
  }
  return name;
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
