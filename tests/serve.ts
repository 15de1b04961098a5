import { type StaticServer, serveFolder } from '../src/cli/static-server.ts';
import { builtSite } from './built-site.ts';

/** Serves the site as built under a base path, on a port of its own. Close it when the tests are done. */
export async function serveSite(base = '/'): Promise<StaticServer> {
  return serveFolder(await builtSite(base), { base });
}
