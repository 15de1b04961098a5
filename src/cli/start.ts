import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, pagesOf } from './build.ts';
import { fail, runCommand, WrongCall } from './command.ts';
import { serveFolder } from './static-server.ts';

const DEFAULT_PORT = 4321;
const dist = 'dist';

const usage = `npm start [-- --port PORT] [--host HOST]

  Builds the site into ${dist}/ and serves it.

  --port PORT  first port tried; the next free one is taken. Default ${DEFAULT_PORT}; 0 takes any.
  --host HOST  name or address to listen at. Default localhost: this machine only.`;

await runCommand({ name: 'start', usage }, async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, host: { type: 'string' } } });
  const port = portOf(values.port);
  console.log('Building the site …');
  const built = await buildSite({ outDir: dist, onLine: (line) => console.log(line) });
  if (!built.ok) fail(`${built.output}\nThe site was not built.`);
  console.log(`Built ${summary(dist)} in ${(built.milliseconds / 1000).toFixed(1)} s, into ${dist}/`);
  const { address } = await serveFolder(dist, { base: process.env.BASE_PATH, host: values.host, port });
  console.log(`\n  ${address}\n\nCtrl-C stops.`);
});

function portOf(given: string | undefined): number {
  const port = Number(given ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongCall(`expected a port from 0 to 65535, not \`${given}\``);
}

/** What was built, told from the records that the site publishes. */
function summary(folder: string): string {
  const pages = pagesOf(folder);
  const counts = { articles: 0, claims: 0, comparisons: 0 };
  const records = pages.filter((page) => page.endsWith('collation.json'));
  for (const record of records) {
    const collation: Record<string, unknown> = JSON.parse(readFileSync(join(folder, record), 'utf8'));
    for (const key of ['articles', 'claims', 'comparisons'] as const) {
      const list = collation[key];
      if (Array.isArray(list)) counts[key] += list.length;
    }
  }
  return [
    plural(pages.filter((page) => page.endsWith('.html')).length, 'page', 'pages'),
    plural(records.length, 'story', 'stories'),
    plural(counts.articles, 'article', 'articles'),
    plural(counts.claims, 'claim', 'claims'),
    plural(counts.comparisons, 'comparison', 'comparisons'),
  ].join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
