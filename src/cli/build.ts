import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

export interface BuildOptions {
  readonly outDir: string;
  /** Path under which the site will be served. Default: `BASE_PATH` of the environment, else `/`. */
  readonly base?: string | undefined;
  /** Told what the loaders have read, as they read it. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface Built {
  readonly ok: boolean;
  /** Everything that the build printed. */
  readonly output: string;
  readonly milliseconds: number;
}

/** Builds the site with Astro, in a process of its own. */
export async function buildSite({ outDir, base, onLine }: BuildOptions): Promise<Built> {
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    env: {
      ...environment(),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(base === undefined ? {} : { BASE_PATH: base }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const both = new PassThrough();
  child.stdout.pipe(both, { end: false });
  child.stderr.pipe(both, { end: false });
  const lines: string[] = [];
  createInterface({ input: both }).on('line', (coloured) => {
    const line = stripVTControlCharacters(coloured);
    lines.push(line);
    const told = /\[variorum-\S+\] (?<what>.*)/u.exec(line)?.groups?.what;
    if (told !== undefined) onLine?.(told);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { ok: code === 0, output: lines.join('\n'), milliseconds: performance.now() - start };
}

/** Without what Vitest puts there for its own tests: Astro would take another's `BASE_URL` for its own. */
function environment(): NodeJS.ProcessEnv {
  const { BASE_URL: _base, DEV: _dev, MODE: _mode, NODE_ENV: _node, PROD: _prod, SSR: _ssr, ...own } = process.env;
  return own;
}

/** The files of a built site, in order, with `/` between folders. */
export function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
