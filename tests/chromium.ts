import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
];
/** What each system's package manager is asked for. */
const managers: readonly (readonly [command: string, ...args: string[]])[] = [
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ['dnf', 'install', '-y', 'chromium'],
  ['apk', 'add', 'chromium'],
  ['pacman', '-S', '--noconfirm', 'chromium'],
  ['zypper', '--non-interactive', 'install', 'chromium'],
];
const INSTALL_MILLISECONDS = 600_000;

/** Chromium where it stands on this machine, or where Playwright has put it. */
export function findChromium(): string | undefined {
  const stated = process.env.CHROME_PATH;
  if (stated !== undefined && stated !== '') {
    if (existsSync(stated)) return stated;
    throw new Error(`CHROME_PATH leads to no file: ${stated}. Correct it, or unset it to have a browser looked for.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => commands.map((name) => join(dir, name)));
  return [...onPath, ...places, chromium.executablePath()].find((path) => existsSync(path) && starts(path));
}

/** The browser for the tests; `npm test` has installed one where there was none. */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program.');
}

/** Finds Chromium, else installs it: with Playwright, else with the system's package manager. Tells `say` what it does. */
export function provideChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== undefined) {
    say(`browser tests use ${found}`);
    return found;
  }
  say('no Chrome or Chromium found: installing one with Playwright …');
  run([process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']);
  for (const manager of managers) {
    if (findChromium() !== undefined) break;
    if (!hasCommand(manager[0])) continue;
    say(`Playwright's download does not work here: installing Chromium with ${manager[0]} …`);
    if (manager[0] === 'apt-get') run(asRoot(['apt-get', 'update']));
    run(asRoot(manager));
  }
  return requireChromium();
}

/** Ubuntu ships a program of this name that only tells to install another. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function hasCommand(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, command)));
}

function asRoot(command: readonly string[]): readonly string[] {
  return process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
}

function run([command = '', ...args]: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'ignore', timeout: INSTALL_MILLISECONDS, env });
}
