import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/export/arguments.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/export.ts', ...args], { encoding: 'utf8', timeout: 60_000 });

describe('the arguments', () => {
  test.each<[readonly string[], ReturnType<typeof readArguments>]>([
    [['--portable', 'my copy'], { portable: 'my copy' }],
    [['--help'], 'help'],
    [[], 'expected --portable with the folder of the copy'],
    [['--portable', ''], 'expected --portable with the folder of the copy'],
    [['--zip'], "Unknown option '--zip'"],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });
});

test('without an order it says how to give one, and fails', () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm run export -- --portable DIR');
});

test('asked for help it gives it, and does not fail', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run export -- --portable DIR');
});

test('a folder of other files is refused before anything is built', () => {
  const { status, stdout, stderr } = run('--portable', 'src');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('expected src to be new, empty, or an earlier copy');
});
