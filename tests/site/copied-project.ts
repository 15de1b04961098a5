import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads beside the packages. */
const parts = ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own, without anything that earlier builds kept. */
export interface CopiedProject {
  readonly root: string;
  /** Builds the site and gives its folder. Rejects with what the build printed. */
  readonly build: (environment?: Readonly<Record<string, string>>) => Promise<string>;
  readonly remove: () => void;
}

export function copyProject(): CopiedProject {
  const root = mkdtempSync(join(tmpdir(), 'variorum-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  linkPackages(root);
  return {
    root,
    build: (environment = {}) => build(root, environment),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Where cards are kept: the same bytes whoever drew them, so copies share them. */
const cardStore = 'node_modules/.cache/variorum';

/** Each package on its own, so that what Astro keeps between them stays in the copy. */
function linkPackages(root: string): void {
  mkdirSync(cardStore, { recursive: true });
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  symlinkSync(resolve(cardStore), join(root, cardStore));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
}

function build(root: string, environment: Readonly<Record<string, string>>): Promise<string> {
  // Nothing of the tests' own environment: Vitest sets variables that Astro would read.
  const env = { PATH: process.env.PATH ?? '', HOME: root, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? done(join(root, 'dist')) : reject(new Error(output))));
  });
}
