import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseLedger } from '../../src/compare/permalinks/index.ts';
import { temporaryStory } from '../stories/temporary-story.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** A story in a repository of its own, recorded once, and the commands to work on it. */
function repository(attributes: boolean) {
  const folder = temporaryStory({});
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
    return spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  };
  const record = () => {
    const run = spawnSync(process.execPath, ['src/cli/permalinks.ts', folder, '--yes'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    git('add', '-A');
    git('commit', '-qm', 'Record');
  };
  const file = join(folder, 'permalinks.json');
  if (attributes) writeFileSync(join(folder, '.gitattributes'), 'permalinks.json merge=union\n');
  git('init', '-q', '-b', 'main');
  record();
  return { folder, file, git, record };
}

function addReport(folder: string, name: string, sentences: string): void {
  writeFileSync(join(folder, `${name}.md`), `---\ntitle: ${name}\npublished: 2024-03-07\n---\n\n${sentences}\n`);
}

const idsIn = (file: string): readonly string[] => {
  const read = parseLedger(readFileSync(file, 'utf8'));
  if (!('ledger' in read)) throw new Error(`Line ${read.fault.line}: ${read.fault.found}`);
  return read.ledger.map(({ type, id }) => `${type}/${id}`);
};

test.runIf(hasGit)('what two branches recorded is all there after a merge', () => {
  const { folder, file, git, record } = repository(true);
  git('checkout', '-qb', 'one');
  addReport(folder, 'cable', 'The cable company laid 40 kilometres of cable to the island in 2011.');
  record();
  const one = idsIn(file);
  git('checkout', '-q', 'main');
  git('checkout', '-qb', 'other');
  addReport(folder, 'orchard', 'The orchard on the island sold 900 crates of plums in 2015.');
  record();
  const other = idsIn(file);
  expect(git('merge', '-q', '--no-edit', 'one').status).toBe(0);
  expect(new Set(idsIn(file))).toEqual(new Set([...one, ...other]));
  record();
  expect(new Set(idsIn(file))).toEqual(new Set([...one, ...other]));
});

test.runIf(hasGit)('where git leaves a conflict, the place is told', () => {
  const { folder, file, git, record } = repository(false);
  for (const [branch, name, words] of [
    ['one', 'cable', 'The cable company laid 40 kilometres of cable in 2011.'],
    ['other', 'cableway', 'The cableway carried 900 crates in 2015.'],
  ] as const) {
    git('checkout', '-q', 'main');
    git('checkout', '-qb', branch);
    addReport(folder, name, words);
    record();
  }
  const merged = git('merge', '-q', '--no-edit', 'one');
  const run = spawnSync(process.execPath, ['src/cli/permalinks.ts', folder, '--frozen'], { encoding: 'utf8' });
  if (merged.status === 0) expect(run.stderr).not.toContain('expected');
  else expect(run.stderr).toMatch(/permalinks\.json:\d+:1 expected a list in JSON/u);
  expect(existsSync(file)).toBe(true);
});
