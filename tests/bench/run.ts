import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, WrongCall } from '../../src/cli/command.ts';
import { benchCollation } from './collation.ts';
import { benchExtraction } from './extraction.ts';
import { benchHostile } from './hostile.ts';

const usage = `npm run -s bench [-- FOLDER]

  Measures how fast texts are read and compared: the labelled sets in FOLDER (default ../shared/eval),
  made-up reports where there is none, hostile texts, and large stories.`;

await runCommand({ name: 'bench', usage }, (args) => {
  const [folder, ...others] = parseArgs({ args, allowPositionals: true }).positionals;
  if (others.length > 0) throw new WrongCall('expected one folder');
  if (folder !== undefined && !existsSync(folder)) throw new WrongCall(`expected a folder, not \`${folder}\``);
  benchExtraction(folder ?? '../shared/eval');
  benchHostile();
  benchCollation();
});
