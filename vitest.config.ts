import { defineConfig } from 'vitest/config';

const built = ['tests/site/**/*.test.ts'];
const browser = ['tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    // No test measures time: these only end what hangs, on a machine that may be slow and busy.
    testTimeout: 120_000,
    setupFiles: ['tests/property-seed.ts'],
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
    // The cards read the site's colours from it; other style sheets are empty to a test.
    css: { include: [/tokens\.css/] },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...built, ...browser] } },
      // Tests that ask for the built site wait for it: see tests/built-site.ts.
      { extends: true, test: { name: 'site', include: built } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: browser,
          globalSetup: 'tests/e2e/shared-browser.ts',
          testTimeout: 300_000,
          // The browser and a test wait for each other by turns: two at once use a machine of two processors.
          maxWorkers: 2,
        },
      },
    ],
  },
});
