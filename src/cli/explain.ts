import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Explanation, explain } from '../claims/explain.ts';
import type { Extraction } from '../claims/index.ts';
import { listNearMisses, type NearMiss } from '../compare/near-misses.ts';
import { ContentError } from '../stories/errors.ts';
import {
  extractArticle,
  idOf,
  listStory,
  readArticle,
  readClaims,
  readStory,
  readStoryFile,
} from '../stories/index.ts';
import { runCommand, WrongCall } from './command.ts';

const usage = `npm run -s explain -- ARTICLE.md | STORY-FOLDER

  ARTICLE.md    prints what was read in an article, sentence by sentence, with the rule that read it
  STORY-FOLDER  prints the claims that came near to standing together and were left apart`;

await runCommand({ name: 'explain', usage }, (args) => {
  const [path, ...others] = parseArgs({ args, allowPositionals: true }).positionals;
  if (path === undefined || others.length > 0) throw new WrongCall('expected one article or the folder of one story');
  if (!existsSync(path)) throw new WrongCall(`expected an article or the folder of a story, not \`${path}\``);
  const lines = statSync(path).isDirectory() ? nearMissLines(path) : articleLines(extractFile(path));
  process.stdout.write(`${lines.join('\n')}\n`);
});

/** A Markdown file beside a story.yaml takes the story's date where it has none. */
function extractFile(file: string): Extraction {
  const story = readStoryFile(listStory(dirname(file)));
  const date = 'problems' in story ? undefined : story.meta.date;
  const article = readArticle({ id: idOf(basename(file, '.md')), file, bytes: readFileSync(file) }, date);
  if ('problems' in article) throw new ContentError(article.problems);
  return extractArticle(article);
}

function articleLines(extraction: Extraction): readonly string[] {
  let last = '';
  return explain(extraction).flatMap((found) => {
    const head = found.sentence === last ? [] : ['', found.sentence];
    last = found.sentence;
    return [...head, `  ${describe(found)}`];
  });
}

function describe({ exact, rule, claim, dropped }: Explanation): string {
  const words = `“${exact.replace(/\s+/gu, ' ')}”`;
  if (!claim) return `- ${words}  ${rule}: no claim, it ${dropped ?? ''}`;
  const said = claim.attribution === undefined ? '' : `, says ${claim.attribution}`;
  return `+ ${words}  ${rule}: ${claim.kind} ${JSON.stringify(claim.value)}, of “${claim.subject}”${said}`;
}

function nearMissLines(folder: string): readonly string[] {
  const misses = listNearMisses(readClaims(readStory(folder)));
  return misses.length === 0
    ? ['No two claims came near to standing together and were left apart.']
    : misses.map(missLine);
}

function missLine({ a, b, strength }: NearMiss): string {
  return `${strength.toFixed(2)}  ${a.kind}  ${a.article} “${a.quote.exact}” (${a.subject})  |  ${b.article} “${b.quote.exact}” (${b.subject})`.replace(
    /\s*\n\s*/gu,
    ' ',
  );
}
