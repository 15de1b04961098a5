import { collate } from '../compare/index.ts';
import { readClaims, readStory } from '../stories/index.ts';
import { fail, report } from './report.ts';

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  fail('collate: expected the folder of one story. Call `npm run -s collate -- content/STORY`.');
}
report(() => {
  process.stdout.write(`${JSON.stringify(collate(readClaims(readStory(folder))), null, 2)}\n`);
});
