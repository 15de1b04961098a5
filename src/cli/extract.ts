import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { extract } from '../claims/index.ts';
import type { Claim } from '../claims/schema.ts';
import { ContentError } from '../stories/errors.ts';
import { extractArticle, idOf, listStory, readArticle, readStoryFile } from '../stories/index.ts';
import { fail, runCommand } from './command.ts';

/** A line of standard input; keys beside these are passed over. */
const record = z.object({
  id: z.string(),
  text: z.string(),
  published: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).optional(),
});

const usage = `npm run -s extract [-- ARTICLE.md …]

  Prints a line of JSON for each article, with its text and claims. Without articles it answers
  lines {"id": "…", "text": "…", "published"?: "2024-03-07"} of standard input, each as it comes.`;

await runCommand({ name: 'extract', usage }, async (args) => {
  const files = parseArgs({ args, allowPositionals: true }).positionals;
  if (files.length === 0) await answerLines();
  else files.forEach(answerFile);
});

function answerFile(file: string): void {
  if (!existsSync(file)) fail(`${file}:1:1 expected a Markdown file, not a path that leads to none. Check the path.`);
  const story = readStoryFile(listStory(dirname(file)));
  const date = 'problems' in story ? undefined : story.meta.date;
  const article = readArticle({ id: idOf(basename(file, '.md')), file, bytes: readFileSync(file) }, date);
  if ('problems' in article) throw new ContentError(article.problems);
  const claims = extractArticle(article).claims.map(({ claim }) => claim);
  process.stdout.write(line(article.id, article.text, claims));
}

/** Answers each line as it comes and in order; a line that is no record is told on standard error. */
async function answerLines(): Promise<void> {
  let number = 0;
  for await (const source of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (source.trim() === '') continue;
    const parsed = record.safeParse(parseJson(source));
    if (!parsed.success) {
      process.stderr.write(`${describe(number, parsed.error)}\n`);
      process.exitCode = 1;
      continue;
    }
    const { id, text, published } = parsed.data;
    const claims = extract({ id, text, reference: published }).claims.map(({ claim }) => claim);
    if (!process.stdout.write(line(id, text, claims))) await once(process.stdout, 'drain');
  }
}

function line(id: string, text: string, claims: readonly Claim[]): string {
  return `${JSON.stringify({ id, text, claims })}\n`;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function describe(number: number, error: z.ZodError): string {
  const key = error.issues[0]?.path.join('.');
  const found = key === undefined || key === '' ? 'another form' : `a \`${key}\` that is none`;
  return `stdin:${number}:1 expected a line {"id": "…", "text": "…", "published"?: "2024-03-07"}, not ${found}. Correct the line.`;
}
