import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/cli/command.ts';

const usage = `npm run visual [-- --accept]

  Holds every kind of page against its reference in tests/visual/reference/.

  --accept  takes the pages as they are for the new references`;

await runCommand({ name: 'visual', usage }, (args) => {
  const { accept = false } = parseArgs({ args, options: { accept: { type: 'boolean' } } }).values;
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project=e2e', 'tests/e2e/visual.test.ts'],
    { stdio: 'inherit', env: { ...process.env, ACCEPT_PICTURES: accept ? 'yes' : 'no' } },
  );
  if (accept) console.log('Look at what `git diff --stat tests/visual/reference` names before you commit it.');
  process.exitCode = status ?? 1;
});
