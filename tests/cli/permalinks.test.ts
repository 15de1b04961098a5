import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryStory } from '../stories/temporary-story.ts';

function ferry(): { readonly folder: string; readonly file: string } {
  const folder = temporaryStory({});
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
  return { folder, file: join(folder, 'permalinks.json') };
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/permalinks.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  });
  return { status, stdout, stderr };
}

test('it shows what it would record, and records only when told to', () => {
  const { folder, file } = ferry();
  const shown = run(folder);
  expect(shown.status).toBe(0);
  expect(shown.stdout).toMatch(/^ferry: first recording, \d+ ids change\n {2}\+ new {2}actor /u);
  expect(shown.stdout).toContain('Nothing was written.');
  expect(existsSync(file)).toBe(false);
  expect(run(folder, '--yes').stdout).toContain(`Recorded. Commit ${file}.`);
  const written = readFileSync(file, 'utf8');
  expect(run(folder, '--yes').stdout).toBe('All ids are recorded.\n');
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('frozen, it fails while an id is not recorded, and writes nothing', () => {
  const { folder, file } = ferry();
  const before = run(folder, '--frozen');
  expect(before.status).toBe(1);
  expect(before.stderr).toContain('Not all ids are recorded.');
  expect(existsSync(file)).toBe(false);
  run(folder, '--yes');
  expect(run(folder, '--frozen')).toEqual({ status: 0, stdout: 'All ids are recorded.\n', stderr: '' });
});

test('a report keeps its id and its comparisons when its file is renamed and its figures are put right', () => {
  const { folder } = ferry();
  run(folder, '--yes');
  const report = readFileSync(join(folder, 'northern-herald.md'), 'utf8');
  rmSync(join(folder, 'northern-herald.md'));
  writeFileSync(join(folder, 'herald.md'), report.replace('760 passengers', '780 passengers'));
  expect(run(folder, '--frozen')).toEqual({ status: 0, stdout: 'All ids are recorded.\n', stderr: '' });
});

test.each([
  ['a mark that a merge left', '[{"version":1}\n<<<<<<< ours\n]\n', ':2:1 expected'],
  ['another version', '[{"version":7}\n]\n', ':1:1 expected'],
])('a file with %s is refused with its place', (_, text, place) => {
  const { folder, file } = ferry();
  writeFileSync(file, text);
  const { status, stderr } = run(folder, '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain(`${file}${place}`);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('called with an unknown flag it says how to call it', () => {
  const { status, stderr } = run('--all');
  expect(status).toBe(1);
  expect(stderr).toContain('npm run permalinks [-- [STORY …] [--yes | --frozen]]');
});
