import { parseArgs } from 'node:util';
import { collate } from '../compare/index.ts';
import { readClaims, readStory } from '../stories/index.ts';
import { runCommand, WrongCall } from './command.ts';

const usage = `npm run -s collate -- STORY-FOLDER

  Prints the whole comparison of a story, as JSON.`;

await runCommand({ name: 'collate', usage }, (args) => {
  const [folder, ...others] = parseArgs({ args, allowPositionals: true }).positionals;
  if (folder === undefined || others.length > 0) throw new WrongCall('expected the folder of one story');
  process.stdout.write(`${JSON.stringify(collate(readClaims(readStory(folder))), null, 2)}\n`);
});
