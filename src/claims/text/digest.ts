/** Crockford's base 32 in lower case: no letter that is taken for another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A short name for a string: 8 characters (40 bits) of two FNV-1a hashes (Fowler, Noll, Vo). Not for security;
 * the same on every machine.
 */
export function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x5bd1e995;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ code, PRIME);
  }
  return lettersOf(first) + lettersOf(second);
}

const PRIME = 0x01000193;

/** The lowest 20 bits of a hash, its highest mixed in. */
function lettersOf(hash: number): string {
  let letters = '';
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  for (let at = 0; at < 4; at++) {
    letters += ALPHABET[rest & 31] ?? '';
    rest >>>= 5;
  }
  return letters;
}
