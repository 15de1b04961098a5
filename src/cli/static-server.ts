import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

export interface StaticServer {
  /** With the base path: `http://localhost:4321/variorum/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface StaticServerOptions {
  /** Path under which the folder is served. Default `/`. */
  readonly base?: string | undefined;
  /** First port tried; the next free one is taken. 0, the default, takes any. */
  readonly port?: number | undefined;
  /** Default `localhost`: this machine only. */
  readonly host?: string | undefined;
}

const PORTS_TRIED = 20;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves a built site as any static host does: `x/` is `x/index.html`, `x` leads to `x/`, the rest is 404.html. */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const base = `/${options.base ?? ''}/`.replaceAll(/\/+/gu, '/');
  const host = options.host ?? 'localhost';
  const server = createServer((request, response) => answer(folder, base, request, response));
  await listen(server, host, options.port ?? 0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = resolve(folder, base, pathOf(request.url ?? '/'));
  if ('location' in found) {
    response.writeHead(301, { location: encodeURI(found.location) }).end();
  } else if (isFile(found.file)) {
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    response.writeHead(found.status, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(found.file).pipe(response);
  } else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

type Resolved = { readonly location: string } | { readonly file: string; readonly status: number };

function resolve(folder: string, base: string, path: string | undefined): Resolved {
  const missing: Resolved = { file: join(folder, '404.html'), status: 404 };
  if (path === undefined || path.includes('//')) return missing;
  if (`${path}/` === base) return { location: base };
  const file = join(folder, path.slice(base.length));
  const inside = `${file}${sep}`.startsWith(join(folder, sep));
  if (!path.startsWith(base) || !inside) return missing;
  if (isFile(file)) return { file, status: 200 };
  if (!isFolder(file)) return missing;
  if (!path.endsWith('/')) return { location: `${path}/` };
  const index = join(file, 'index.html');
  return isFile(index) ? { file: index, status: 200 } : missing;
}

/** The path asked for, decoded; absent where it is no path. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? '/');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function listen(server: Server, host: string, first: number): Promise<void> {
  const last = first === 0 ? 0 : first + PORTS_TRIED;
  for (let port = first; ; port += 1) {
    const busy = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && port < last ? resolve(true) : reject(error),
      );
      server.listen(port, host, () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!busy) return;
  }
}
