import { posix } from 'node:path';

/** How addresses of the built site become paths between files. */
export interface Addresses {
  /** The file that an address of this site leads to; absent for any other address. */
  readonly fileOf: (address: string) => string | undefined;
  /** The address as a path from one file to another, its query and fragment kept; absent for an address of no file. */
  readonly from: (file: string, address: string) => string | undefined;
  /** The address as it stands on the web; absent where the host is not known. */
  readonly onTheWeb: (address: string) => string | undefined;
}

/** What was built, and for where. */
export interface AddressOptions {
  /** The path under which the site was built. */
  readonly base: string;
  readonly site: string | undefined;
  /** Every file of the site, with `/` between folders. */
  readonly files: ReadonlySet<string>;
}

/** Reads addresses as the built site writes them: from the root of its host. */
export function createAddresses({ base, site, files }: AddressOptions): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const fileOf = (address: string) => {
    if (!address.startsWith(root) || address.startsWith('//')) return undefined;
    const path = decoded(pathOf(address).slice(root.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return files.has(file) ? file : undefined;
  };
  return {
    fileOf,
    from: (file, address) => {
      const target = fileOf(address);
      if (target === undefined) return undefined;
      const path = posix.relative(posix.dirname(file), target);
      return path.split('/').map(encodeURIComponent).join('/') + address.slice(pathOf(address).length);
    },
    onTheWeb: (address) => (site === undefined ? undefined : new URL(address, site).href),
  };
}

const pathOf = (address: string): string => address.split(/[?#]/u, 1)[0] ?? '';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
