import { type Fault, faults } from './errors.ts';

/** Names of devices on Windows, where a folder of that name cannot be made. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;
/** Pages of the site, which a story of that name would overwrite. */
const pages = new Set(['index', 'search', 'about', 'assets', '404']);

/** Ids are file names, as they are: lower case, so that no file system takes two of them for one. */
export function checkId(what: 'a story' | 'an article', id: string): Fault | undefined {
  if (!/^[a-z0-9-]{1,64}$/u.test(id)) return faults.badId(what, id);
  if (devices.test(id) || (what === 'a story' ? pages.has(id) : id === 'index')) return faults.reservedId(id);
  return undefined;
}
