import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

// Half the size of the one that its module imports, which each page has to read.
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page, as it stands, breaks WCAG 2.2 AA or good practice. */
export async function violations(page: Page): Promise<readonly string[]> {
  return run(page, { type: 'tag', values: standards });
}

/** The same of what another choice of colours can break: how text stands out from its paper, and a link from its text. */
export async function colourViolations(page: Page): Promise<readonly string[]> {
  return run(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

interface Asked {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}

async function run(page: Page, asked: Asked): Promise<readonly string[]> {
  // Run from outside of the page, as its policy lets no other script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async ({ type, values }) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: { type, values: [...values] },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    );
  }, asked);
}
