import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pagesOf } from '../../src/cli/build.ts';
import { type CopiedProject, copyProject } from './copied-project.ts';

const projects: CopiedProject[] = [];
afterAll(() => {
  for (const project of projects) project.remove();
});

const build = (environment: Readonly<Record<string, string>>) => {
  const project = copyProject();
  projects.push(project);
  return project.build(environment);
};

test('two builds, from two folders and on two sides of the date line, give the same bytes', async () => {
  const [one, other] = await Promise.all([
    build({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' }),
    build({ TZ: 'America/Lima', LANG: 'C' }),
  ]);
  const files = pagesOf(one);
  expect(files.length).toBeGreaterThan(10);
  expect(pagesOf(other)).toEqual(files);
  const different = files.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
  expect(different).toEqual([]);
}, 300_000);
