import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from './chromium.ts';

/** For a browser that talks to nobody but the page's own host. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window, with an empty profile. Close it when the tests are done. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args, headless: true });
}
