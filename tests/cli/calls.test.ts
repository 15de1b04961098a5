import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands that are ours, by name; `npm test` takes no arguments, and the rest are other people's programs. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node .*?(?<file>\S+\.ts)$/u.exec(line)?.groups?.file;
  return file === undefined || name === 'test' ? [] : [{ name, file }];
});

function call(file: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', timeout: 60_000 });
}

test.each(commands)('$name --help says how it is called', ({ name, file }) => {
  const { status, stdout, stderr } = call(file, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`^npm (?:run (?:-s )?)?${name}\\b`, 'u'));
});

test.each(commands)('$name tells an option that it does not have, without a trace', ({ name, file }) => {
  const { status, stdout, stderr } = call(file, '--unheard-of');
  expect([status, stdout]).toEqual([name === 'check' ? 2 : 1, '']);
  expect(stderr.split('\n')[0]).toBe(`${name}: Unknown option '--unheard-of'`);
  expect(stderr).not.toMatch(/^ +at /mu);
});

test.each(commands.filter(({ name }) => !['start', 'schemas', 'export', 'visual', 'permalinks:proof'].includes(name)))(
  '$name tells a path that leads to nothing, without a trace',
  ({ name, file }) => {
    const { status, stdout, stderr } = call(file, 'content/nowhere');
    expect([status, stdout]).toEqual([name === 'check' ? 2 : 1, '']);
    expect(stderr).toContain('content/nowhere');
    expect(stderr).not.toMatch(/^ +at /mu);
  },
);
