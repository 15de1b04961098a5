import { type BrowserServer, chromium } from 'playwright-core';
import { requireChromium } from './chromium.ts';

/**
 * For a browser that talks to nobody but the page's own host, and that draws letters and colours in the same way on
 * every machine.
 */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Milliseconds; not how long a thing may take, but when it has surely failed: for a machine that is slow and busy. */
export const PATIENCE = 90_000;

/** Starts Chromium without a window, with an empty profile. Close it when the tests are done. */
export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: requireChromium(), args, headless: true, timeout: PATIENCE });
}
