import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../src/cli/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(root, 'dist');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'ferry'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'missing');
  writeFileSync(join(folder, 'ferry', 'index.html'), 'ferry');
  writeFileSync(join(folder, 'ferry', 'collation.json'), '{}');
  server = await serveFolder(folder, { base: '/some/path/' });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Asks for a path as it is written: `fetch` would tidy it. */
function get(path: string, method = 'GET'): Promise<readonly (number | string)[]> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        const { location } = response.headers;
        resolve([response.statusCode ?? 0, body, ...(location === undefined ? [] : [location])]);
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/some/path/', [200, 'home']],
  ['/some/path', [301, '', '/some/path/']],
  ['/some/path/ferry/', [200, 'ferry']],
  ['/some/path/ferry', [301, '', '/some/path/ferry/']],
  ['/some/path/ferry/?q=1', [200, 'ferry']],
  ['/some/path/ferry/collation.json', [200, '{}']],
  ['/some/path/empty/', [404, 'missing']],
  ['/some/path/none/', [404, 'missing']],
  ['/', [404, 'missing']],
  ['/other/', [404, 'missing']],
  ['/some/path/../../secret.txt', [404, 'missing']],
  ['/some/path/%2e%2e/secret.txt', [404, 'missing']],
  ['/some/path/..%2fsecret.txt', [404, 'missing']],
  ['/some/path//ferry', [404, 'missing']],
  ['/some/path/%00', [404, 'missing']],
  ['/some/path/%E0%A4%A', [404, 'missing']],
])('%s', async (path, expected) => {
  expect(await get(path)).toEqual(expected);
});

test('only reading is allowed', async () => {
  expect(await get('/some/path/', 'POST')).toEqual([405, '']);
  expect(await get('/some/path/', 'HEAD')).toEqual([200, '']);
});

test('a taken port leads to the next one', async () => {
  const port = Number(new URL(server.address).port);
  const other = await serveFolder(dirname(folder), { port });
  onTestFinished(() => other.close());
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
});
