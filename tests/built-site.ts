import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSite } from '../src/cli/build.ts';

const cache = 'tests/.cache';
const sources = ['src/**/*', 'content/**/*', 'public/**/*', 'astro.config.ts', 'package-lock.json', 'tsconfig.json'];
/** A build that takes longer has died. */
const LOCK_MILLISECONDS = 300_000;

/** The site is also tested as it stands in a folder of its host. */
export const SUB_PATH = '/some/path/';

/** The folder of the site as built under a base path. Built once for each state of the sources, whoever asks first. */
export async function builtSite(base = '/'): Promise<string> {
  const name = base.replaceAll(/[^a-z0-9]+/giu, '-');
  const folder = join(cache, `site${name}`, fingerprint());
  const done = join(folder, '.built');
  while (!existsSync(done)) {
    if (takeLock()) {
      try {
        if (!existsSync(done)) await build(folder, base);
        writeFileSync(done, '');
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else await sleep(200);
  }
  return folder;
}

/** Builds share Astro's cache, so one runs at a time. */
const lock = join(cache, 'lock');

function takeLock(): boolean {
  mkdirSync(cache, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > LOCK_MILLISECONDS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function build(folder: string, base: string): Promise<void> {
  rmSync(join(folder, '..'), { recursive: true, force: true });
  const built = await buildSite({ outDir: folder, base });
  if (!built.ok) throw new Error(`the site was not built under ${base}:\n${built.output}`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources).sort()) {
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
