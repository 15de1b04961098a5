import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, writeCopy } from '../../../src/cli/export/folder.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'variorum-copy-'));
  folder = join(parent, 'copy');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const files = (...names: string[]) => names.map((name) => ({ name, bytes: Buffer.from(name) }));

test('a new or an empty folder takes a copy', () => {
  expect(refusal(folder)).toBeUndefined();
  mkdirSync(folder);
  expect(refusal(folder)).toBeUndefined();
  writeCopy(folder, files('index.html', 'cape/claims/index.html'));
  expect(readFileSync(join(folder, 'cape/claims/index.html'), 'utf8')).toBe('cape/claims/index.html');
});

test('a later copy replaces an earlier one, and leaves what it did not write', () => {
  writeCopy(folder, files('index.html', 'old/claims/index.html'));
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(refusal(folder)).toBeUndefined();
  writeCopy(folder, files('index.html', 'new/index.html'));
  expect(readdirSync(folder).sort()).toEqual(['index.html', 'new', 'notes.txt', 'variorum-copy.json']);
});

test.each<[string, string, string]>([
  ['other files', 'notes.txt', 'mine'],
  ['a list that is none', 'variorum-copy.json', '{"version":1}'],
  ['a list that is no JSON', 'variorum-copy.json', 'files'],
  ['a list that leads out', 'variorum-copy.json', '{"version":1,"files":["../../precious.txt"]}'],
  ['a list of whole paths', 'variorum-copy.json', '{"version":1,"files":["/etc/passwd"]}'],
])('a folder with %s is refused', (_, name, text) => {
  mkdirSync(folder);
  writeFileSync(join(folder, name), text);
  expect(refusal(folder)).toContain('Name another folder, or empty it.');
});

test('a file is refused', () => {
  writeFileSync(folder, '');
  expect(refusal(folder)).toContain('not the file');
  expect(existsSync(folder)).toBe(true);
});
