import { defineConfig } from 'vitest/config';

const built = ['tests/site/**/*.test.ts'];
const browser = ['tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...built, ...browser] } },
      // Tests that ask for the built site wait for it: see tests/built-site.ts.
      { extends: true, test: { name: 'site', include: built, hookTimeout: 300_000 } },
      {
        extends: true,
        test: { name: 'e2e', include: browser, hookTimeout: 300_000, testTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});
