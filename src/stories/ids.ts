import { type Fault, faults } from './errors.ts';

/** Names of devices on Windows, where a folder of that name cannot be made. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;
/** Pages of the site, which a story of that name would overwrite. */
const pages = new Set(['index', 'search', 'about', 'assets', '404']);
const LONGEST = 64;

/**
 * The id that a file or folder name gives: lower case, accents folded, all but a-z and 0-9 as one hyphen, at most 64
 * characters. Empty where nothing is left of the name.
 */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/gu, '');
}

/** What keeps the id of a name from being an address on the site. */
export function checkId(what: 'a story' | 'an article', name: string): Fault | undefined {
  const id = idOf(name);
  if (id === '') return faults.badId(what, name);
  if (devices.test(id) || (what === 'a story' ? pages.has(id) : id === 'index')) return faults.reservedId(id);
  return undefined;
}
