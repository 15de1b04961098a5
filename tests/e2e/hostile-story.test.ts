import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { type CopiedProject, copyProject } from '../site/copied-project.ts';
import { weapons, writeHostileStory } from '../site/hostile-story.ts';
import { useSession } from './session.ts';

let project: CopiedProject;
const { visit } = useSession(async () => {
  project = copyProject();
  const content = join(project.root, 'content');
  rmSync(content, { recursive: true });
  writeHostileStory(join(content, 'ferry'));
  return serveFolder(await project.build());
});
afterAll(() => project.remove());

// That no page logs an error, breaks its policy or asks another host is checked after each test.
test.each(['', 'ferry/', 'ferry/articles/first/', 'ferry/timeline/', 'about/data/', 'search/?q=script'])(
  'a story that breaks out of every format runs nothing at /%s',
  async (path) => {
    const dialogs: string[] = [];
    const page = await visit(path, {
      prepare: async (opened) =>
        opened.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          return dialog.dismiss();
        }),
    });
    await page.waitForLoadState('load');
    expect(dialogs).toEqual([]);
    expect(await page.locator('script:not([src]):not([type="application/ld+json"])').count()).toBe(0);
    expect(await page.locator('img[onerror]').count()).toBe(0);
  },
);

test('its title stands in the page and in the data as it is', async () => {
  const page = await visit('ferry/');
  expect(await page.locator('h1').textContent()).toBe(weapons.title);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ name: weapons.title });
});
