import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { StaticServer } from '../../src/cli/static-server.ts';
import { PATIENCE } from '../browser.ts';
import { serveSite } from '../serve.ts';

export interface VisitOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the page itself is answered with; for a page that is not there, 404. */
  readonly status?: number;
  /** A browser draws a page without fonts that come late. Default: the page waits for them, so that it looks the same on a slow machine. */
  readonly fonts?: 'late';
  /** Called before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Session {
  /** Opens a path of the site, without its base, in a profile of its own. The page has loaded, and its scripts have run. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Page>;
  readonly address: () => string;
}

/**
 * Serves the built site, or another, to a browser for the tests of one file. Whatever they do, no page may log an error, break its
 * policy or ask another host for anything: checked after each test.
 */
export function useSession(serve: () => Promise<StaticServer> = () => serveSite()): Session {
  let browser: Browser;
  let server: StaticServer;
  const problems: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([connectBrowser(), serve()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const visit = async (path: string, options: VisitOptions = {}) => {
    const { width = 1280, height = 900, status = 200, fonts, prepare, ...context } = options;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...context });
    page.context().setDefaultTimeout(PATIENCE);
    await watch(page, server.address, status, problems);
    if (fonts !== 'late') await page.route(/\.css$/u, waitForFonts);
    await prepare?.(page);
    const response = await page.goto(server.address + path);
    expect(response?.status()).toBe(status);
    return page;
  };
  return { visit, address: () => server.address };
}

async function waitForFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const css = await response.text();
  await route.fulfill({ response, body: css.replaceAll(/font-display:\s*optional/gu, 'font-display: block') });
}

/** The browser of the run. To close it leaves the others' pages open. */
export async function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserAddress'), { timeout: PATIENCE });
}

async function watch(page: Page, address: string, status: number, problems: string[]): Promise<void> {
  const { origin } = new URL(address);
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const expected = status !== 200 && message.text().includes(`status of ${status}`);
    if ((message.type() === 'error' || message.type() === 'warning') && !expected) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`asks another host: ${request.url()}`);
  });
}
