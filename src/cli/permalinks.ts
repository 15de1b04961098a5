import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { EditError } from '../compare/edits/faults.ts';
import { collate, wholeOf } from '../compare/index.ts';
import {
  type Change,
  formatLedger,
  type Ledger,
  type NamedEntry,
  recordLedger,
  refusals,
} from '../compare/permalinks/index.ts';
import type { StoryInput } from '../compare/story.ts';
import { listStories, PERMALINKS_FILE, readClaims, readStory } from '../stories/index.ts';
import { fail, runCommand } from './command.ts';

interface Pending {
  readonly file: string;
  readonly story: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly changes: readonly Change[];
}

const signs = { new: '+ new', gone: '- gone', back: '+ back', moved: '> moved' } as const;

const usage = `npm run permalinks [-- [STORY …] [--yes | --frozen]]

  Records the ids of stories, named by their id or folder; without a name, of all. Shows what would change, and asks.

  --yes     records it without asking
  --frozen  writes nothing, and ends with exit status 1 while an id is not recorded`;

await runCommand({ name: 'permalinks', usage }, async (args) => {
  const options = { yes: { type: 'boolean' }, frozen: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const pending = folders(positionals).map((folder) => prepare(folder));
  if (values.frozen) checkFrozen(pending);
  else await record(pending, values.yes);
});

/** Stories may be named by their id or their folder; without a name all are meant. */
function folders(names: readonly string[]): readonly string[] {
  if (names.length === 0) return listStories('content');
  return names.map((name) => (name.includes('/') ? name : join('content', name)));
}

function prepare(folder: string): Pending {
  const story = readStory(folder);
  const ledger: Ledger = story.permalinks ?? [];
  const input = readClaims(story);
  const today = new Date().toISOString().slice(0, 10);
  const collation = collate(input);
  const recording = recordLedger(ledger, collation, today, wholeOf(input, collation));
  const refused = refusals(ledger, recording.ledger);
  const file = join(folder, PERMALINKS_FILE);
  if (refused.length > 0) fail(`${file}:1:1 is not written, because that ${refused.join('\nand it ')}`);
  if (recording.changes.length > 0) checkEdits({ ...input, permalinks: recording.ledger }, file);
  return {
    file,
    story: story.id,
    before: story.permalinks && readFileSync(file, 'utf8'),
    after: formatLedger(recording.ledger),
    changes: recording.changes,
  };
}

/** Edits name comparisons by published ids: what is recorded must not take theirs away from under them. */
function checkEdits(recorded: StoryInput, file: string): void {
  try {
    collate(recorded);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    fail(`${file}:1:1 is not written, because edits would not apply after it:\n${error.message}`);
  }
}

function checkFrozen(pending: readonly Pending[]): void {
  const open = pending.filter(({ changes }) => changes.length > 0);
  for (const one of open) process.stderr.write(`${describe(one)}\n`);
  if (open.length > 0)
    fail('Not all ids are recorded. Run `npm run permalinks`, look at what it says, and commit the file.');
  process.stdout.write('All ids are recorded.\n');
}

async function record(pending: readonly Pending[], isAgreed = false): Promise<void> {
  const open = pending.filter(({ before, after }) => before !== after);
  if (open.length === 0) {
    process.stdout.write('All ids are recorded.\n');
    return;
  }
  for (const one of open) process.stdout.write(`${describe(one)}\n`);
  if (!isAgreed && !(await isConfirmed())) {
    process.stdout.write('Nothing was written. `npm run permalinks -- --yes` records this.\n');
    return;
  }
  for (const { file, after } of open) writeFileSync(file, after);
  process.stdout.write(`Recorded. Commit ${open.map(({ file }) => file).join(', ')}.\n`);
}

async function isConfirmed(): Promise<boolean> {
  if (!stdin.isTTY) return false;
  const asked = createInterface({ input: stdin, output: stdout });
  const answer = await asked.question('Record this? [y/N] ');
  asked.close();
  return /^y(?:es)?$/iu.test(answer.trim());
}

function describe({ story, changes, before }: Pending): string {
  const named = changes.flatMap(({ what, entry }) => (entry.type === 'claim' ? [] : [lineOf(what, entry)]));
  const words = Map.groupBy(
    changes.filter(({ entry }) => entry.type === 'claim'),
    ({ what }) => what,
  );
  // Claims have no names: which ones the diff of the file shows.
  const counted = [...words].map(
    ([what, { length }]) => `  ${signs[what]}  ${length} ${length === 1 ? 'claim' : 'claims'}`,
  );
  const said =
    changes.length === 0 ? 'no id changes; what they stand for is quoted anew' : `${changes.length} ids change`;
  return [`${story}: ${before === undefined ? 'first recording, ' : ''}${said}`, ...named, ...counted].join('\n');
}

function lineOf(what: Change['what'], { type, id, label, into = [] }: NamedEntry): string {
  const led = into.length === 0 ? '' : ` → ${into.join(', ')}`;
  return `  ${signs[what]}  ${type} ${id}${led}  ${label}`;
}
