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
import { type CheckOptions, readArguments, usage } from './check/arguments.ts';
import { type Findings, findingsOf, reaches } from './check/findings.ts';
import { findingLines, type Paint, ruler } from './check/text.ts';
import { runCommand, WrongCall } from './command.ts';

/** Exit status where a difference is as bad as `--fail-on` says; where nothing could be checked, of a wrong call or of a broken story. */
const FOUND = 1;
const NOT_CHECKED = 2;

await runCommand({ name: 'check', usage, failure: NOT_CHECKED }, (args) => {
  const { folders, failOn, against, json } = optionsOf(args);
  const found = folders.map((folder) => (against === undefined ? check(folder) : checkAgainst(folder, against)));
  process.stdout.write(json ? `${JSON.stringify({ stories: found }, null, 2)}\n` : `${inWords(found)}\n`);
  if (failOn !== undefined && found.some((findings) => reaches(findings, failOn))) process.exitCode = FOUND;
});

function optionsOf(args: readonly string[]): CheckOptions {
  const options = readArguments(args);
  const folders = options.folders.length > 0 ? options.folders : listStories('content');
  if (folders.length === 0) throw new WrongCall('expected a story, not an empty folder content/');
  if (options.against !== undefined && folders.length > 1) {
    throw new WrongCall(`expected the folder of one story beside --against, not none of ${folders.length}`);
  }
  return { ...options, folders };
}

function check(folder: string): Findings {
  return findingsOf(collate(readClaims(readStory(folder))));
}

/** The report may be one of the story's own, which is then tried against the others. */
function checkAgainst(folder: string, file: string): Findings {
  if (!existsSync(file))
    throw new WrongCall(`expected a Markdown file behind --against, not \`${file}\`, which leads to none`);
  const story = readStory(folder);
  const id = idOf(basename(file, '.md'));
  const same = story.articles.find((article) => article.id === id);
  if (same && resolve(same.file) !== resolve(file)) {
    throw new WrongCall(`expected a report of another name than ${same.file}, not \`${file}\``);
  }
  const article = readArticle({ id, file, bytes: readFileSync(file) }, story.meta.date);
  if ('problems' in article) throw new ContentError(article.problems);
  return findAgainst(readClaims(story), toStoryArticle(article, extractArticle(article)));
}

function inWords(found: readonly Findings[]): string {
  const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
  return found.map((findings) => findingLines(findings, paint).join('\n')).join(`\n\n${paint('dim', ruler)}\n\n`);
}
