import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, SUB_PATH } from './built-site.ts';
import { provideChromium } from './chromium.ts';
import { type Count, countReport } from './count.ts';

interface Stage {
  readonly name: string;
  /** Stages of which this one makes no sense after their failure. */
  readonly needs?: readonly string[];
  /** Counts tests; a stage without tests counts only when it fails. */
  readonly run: () => Count | Promise<Count>;
}

const reports = 'tests/.cache/reports';

const stages: readonly Stage[] = [
  { name: 'typecheck', run: () => check('node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'hint') },
  { name: 'lint', run: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'permalinks', run: () => check('src/cli/permalinks.ts', '--frozen') },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'site build', run: buildSites },
  { name: 'site tests', needs: ['site build'], run: () => vitest('site') },
  { name: 'browser', run: provideBrowser },
  { name: 'browser tests', needs: ['site build', 'browser'], run: () => vitest('e2e') },
];

const failed = new Set<string>();
const summary: string[] = [];
const total = { passed: 0, failed: 0 };
for (const stage of stages) await runStage(stage);
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStage({ name, needs = [], run }: Stage): Promise<void> {
  const missing = needs.find((need) => failed.has(need));
  if (missing !== undefined) {
    failed.add(name);
    total.failed += 1;
    summary.push(`${name.padEnd(14)} not run: ${missing} failed`);
    return;
  }
  console.log(`\n── ${name}`);
  const start = performance.now();
  const count = await attempt(run);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failed.add(name);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const told = count.passed + count.failed > 0 ? `  ${count.passed} passed, ${count.failed} failed` : '  ok';
  summary.push(`${name.padEnd(14)}${seconds.padStart(8)}${told}`);
}

async function attempt(run: Stage['run']): Promise<Count> {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function node(...args: readonly string[]): boolean {
  const colour = process.stdout.isTTY ? {} : { FORCE_COLOR: '0', NO_COLOR: '1' };
  const env = { ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

function check(...args: readonly string[]): Count {
  return { passed: 0, failed: node(...args) ? 0 : 1 };
}

function vitest(project: string): Count {
  const report = join(reports, `${project}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const ok = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--passWithNoTests',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const count = existsSync(report) ? countReport(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  // An error outside of any test fails the run, too.
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

async function buildSites(): Promise<Count> {
  await builtSite('/');
  await builtSite(SUB_PATH);
  return { passed: 0, failed: 0 };
}

function provideBrowser(): Count {
  provideChromium((line) => console.log(line));
  return { passed: 0, failed: 0 };
}
