import { spawnSync } from 'node:child_process';

/** Holds every page against its reference; with `--accept`, takes the pages as they are for the new references. */
const accepts = process.argv.includes('--accept');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project=e2e', 'tests/e2e/visual.test.ts'],
  { stdio: 'inherit', env: { ...process.env, ACCEPT_PICTURES: accepts ? 'yes' : 'no' } },
);
if (accepts) console.log('Look at what `git diff --stat tests/visual/reference` names before you commit it.');
process.exitCode = status ?? 1;
