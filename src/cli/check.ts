import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { styleText } from 'node:util';
import { collate } from '../compare/index.ts';
import { ContentError } from '../stories/errors.ts';
import {
  extractArticle,
  idOf,
  listStories,
  readArticle,
  readClaims,
  readStory,
  toStoryArticle,
} from '../stories/index.ts';
import { findAgainst } from './check/against.ts';
import { readArguments, usage } from './check/arguments.ts';
import { type Findings, findingsOf, reaches } from './check/findings.ts';
import { findingLines, type Paint, ruler } from './check/text.ts';
import { fail, report } from './report.ts';

const options = readArguments(process.argv.slice(2));
if (typeof options === 'string') fail(`check: ${options}. ${usage}`);
const { folders, failOn, against, json } = options;
const chosen = folders.length > 0 ? folders : listStories('content');
if (chosen.length === 0) fail(`check: expected a story, not an empty folder content/. ${usage}`);
if (against !== undefined && chosen.length > 1) {
  fail(`check: expected the folder of one story beside --against, not none of ${chosen.length}. ${usage}`);
}

report(() => {
  const found = chosen.map((folder) => (against === undefined ? check(folder) : checkAgainst(folder, against)));
  process.stdout.write(json ? `${JSON.stringify({ stories: found }, null, 2)}\n` : `${inWords(found)}\n`);
  if (failOn !== undefined && found.some((findings) => reaches(findings, failOn))) process.exitCode = 1;
});

function check(folder: string): Findings {
  return findingsOf(collate(readClaims(readStory(folder))));
}

/** The report may be one of the story's own, which is then tried against the others. */
function checkAgainst(folder: string, file: string): Findings {
  if (!existsSync(file))
    fail(`check: expected a Markdown file behind --against, not \`${file}\`, which leads to none.`);
  const story = readStory(folder);
  const id = idOf(basename(file, '.md'));
  const same = story.articles.find((article) => article.id === id);
  if (same && resolve(same.file) !== resolve(file)) {
    fail(`check: expected a report of another name than ${same.file}, not \`${file}\`. Rename it.`);
  }
  const article = readArticle({ id, file, bytes: readFileSync(file) }, story.meta.date);
  if ('problems' in article) throw new ContentError(article.problems);
  return findAgainst(readClaims(story), toStoryArticle(article, extractArticle(article)));
}

function inWords(found: readonly Findings[]): string {
  const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
  return found.map((findings) => findingLines(findings, paint).join('\n')).join(`\n\n${paint('dim', ruler)}\n\n`);
}
