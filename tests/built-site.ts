import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSite } from '../src/cli/build.ts';
import { writeInventedStories } from './invented-stories.ts';
import { copyProject } from './site/copied-project.ts';

const cache = 'tests/.cache';
const sources = ['src/**/*', 'public/**/*', 'astro.config.ts', 'package-lock.json', 'tsconfig.json'];
const contents = {
  site: ['content/**/*'],
  invented: ['tests/fixtures/**/*', 'tests/invented-stories.ts', 'tests/wide-story.ts', 'tests/site/edited-story.ts'],
} as const;
/** A build that takes longer has died. */
const LOCK_MILLISECONDS = 300_000;

/** The site is also tested as it stands in a folder of its host. */
export const SUB_PATH = '/some/path/';

/** The folder of the site as built under a base path. */
export async function builtSite(base = '/'): Promise<string> {
  return builtOnce('site', base, build);
}

/** What that build printed. */
export async function buildOutput(base = '/'): Promise<string> {
  return readFileSync(join(await builtSite(base), '.output'), 'utf8');
}

/** The same with stories that were invented for tests, which stay as they are when those of the site change. */
export async function inventedSite(base = '/'): Promise<string> {
  return builtOnce('invented', base, buildInvented);
}

/** Builds once for each state of the sources, whoever asks first. */
async function builtOnce(
  what: keyof typeof contents,
  base: string,
  make: (folder: string, base: string) => Promise<void>,
): Promise<string> {
  const folder = join(
    cache,
    what + base.replaceAll(/[^a-z0-9]+/giu, '-'),
    fingerprint([...sources, ...contents[what]]),
  );
  const done = join(folder, '.built');
  while (!existsSync(done)) {
    if (takeLock()) {
      try {
        if (!existsSync(done)) {
          rmSync(join(folder, '..'), { recursive: true, force: true });
          await make(folder, base);
        }
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
  const built = await buildSite({ outDir: folder, base });
  if (!built.ok) throw new Error(`the site was not built under ${base}:\n${built.output}`);
  writeFileSync(join(folder, '.output'), built.output);
}

async function buildInvented(folder: string, base: string): Promise<void> {
  const project = copyProject();
  try {
    writeInventedStories(join(project.root, 'content'));
    cpSync(await project.build({ BASE_PATH: base }), folder, { recursive: true });
  } finally {
    project.remove();
  }
}

function fingerprint(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns).sort()) {
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
