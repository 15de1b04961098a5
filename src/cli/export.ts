import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from './build.ts';
import { fail, runCommand } from './command.ts';
import { readArguments, usage } from './export/arguments.ts';
import { refusal, writeCopy } from './export/folder.ts';
import { portableFiles } from './export/portable.ts';

await runCommand({ name: 'export', usage }, (args) => exportPortable(readArguments(args).portable));

async function exportPortable(folder: string): Promise<void> {
  const refused = refusal(folder);
  if (refused !== undefined) fail(`export: ${refused}`);
  console.log('Building the site …');
  const outDir = temporaryFolder();
  try {
    const built = await buildSite({ outDir, onLine: (line) => console.log(line) });
    if (built.ok) return await copyInto(folder, outDir);
    process.stderr.write(`${built.output}\nThe site was not built, and ${folder} is as it was.\n`);
    process.exitCode = 1;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function copyInto(folder: string, outDir: string): Promise<void> {
  console.log('Making its links relative …');
  const files = await portableFiles(outDir, { base: process.env.BASE_PATH ?? '/', site: process.env.SITE_URL });
  const bytes = writeCopy(folder, files);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  console.log(`Wrote ${pages} pages in ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, into ${folder}`);
  console.log(`\n  ${resolve(folder, 'index.html')}\n\nopens with a double click, without server and without network.`);
}

function temporaryFolder(): string {
  const parent = 'node_modules/.cache/variorum';
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'export-'));
}
