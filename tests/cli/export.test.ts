import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/export/arguments.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/export.ts', ...args], { encoding: 'utf8', timeout: 60_000 });

test('the arguments name the folder of the copy', () => {
  expect(readArguments(['--portable', 'my copy'])).toEqual({ portable: 'my copy' });
});

test.each([
  [[], 'expected --portable with the folder of the copy'],
  [['--portable', ''], 'expected --portable with the folder of the copy'],
  [['--zip'], "Unknown option '--zip'"],
])('%j is refused', (args, fault) => {
  expect(() => readArguments(args)).toThrow(fault);
});

test('without an order it says how to give one, and fails', () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm run export -- --portable DIR');
});

test('a folder of other files is refused before anything is built', () => {
  const { status, stdout, stderr } = run('--portable', 'src');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('expected src to be new, empty, or an earlier copy');
});
