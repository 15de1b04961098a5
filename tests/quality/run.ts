import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, WrongCall } from '../../src/cli/command.ts';
import { type Measured, measure } from './measure.ts';
import { type Half, listSets, readSet } from './sets.ts';
import { type Disagreement, measureStories } from './stories.ts';
import { tableOf } from './table.ts';

const options = {
  set: { type: 'string' },
  errors: { type: 'string' },
  json: { type: 'boolean', default: false },
  half: { type: 'string' },
  conflicts: { type: 'string' },
} as const;
const usage = `npm run -s quality [-- FOLDER] [--set NAME] [--half even|odd] [--errors N] [--conflicts N] [--json]

  Measures extraction against the labelled sets in FOLDER, <task>/<set>.docs.jsonl. Default ../shared/eval.

  --set NAME     only the sets whose name holds this
  --half HALF    only the even or the odd lines of each set
  --errors N     tells the worst N misses of each set
  --conflicts N  tells the first N conflicts that were found in sets of stories
  --json         a line of JSON for each set`;

await runCommand({ name: 'quality', usage }, (args) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const folder = positionals[0] ?? '../shared/eval';
  if (!existsSync(folder))
    throw new WrongCall(`expected a folder of labelled sets, not \`${folder}\`, which leads to none`);
  const half = halfOf(values.half);
  const names = listSets(folder).filter((name) => values.set === undefined || name.includes(values.set));
  if (names.length === 0) throw new WrongCall(`expected a set in ${folder} whose name holds \`${values.set ?? ''}\``);
  const all = names.flatMap((name) => measureSet(folder, name, { ...values, half }));
  if (values.json) for (const { task, set, scores } of all) console.log(JSON.stringify({ task, set, scores }));
  else console.log(tableOf(all));
});

interface Telling {
  readonly half: Half;
  readonly errors?: string | undefined;
  readonly conflicts?: string | undefined;
}

function measureSet(folder: string, name: string, { half, errors, conflicts }: Telling): readonly Measured[] {
  const labelled = readSet(folder, name, half);
  const measured = measure(folder, labelled, errors);
  if (measured.misses !== '') console.log(`## ${name}\n${measured.misses}`);
  const isStories = labelled.gold.some(({ incident }) => incident !== undefined);
  if (!isStories) return [measured];
  const stories = measureStories(labelled);
  for (const conflict of stories.conflicts.slice(0, Number(conflicts ?? 0))) console.log(described(conflict));
  return [measured, stories];
}

function described({ incident, kind, label, because, quotes }: Disagreement): string {
  return [
    `# ${incident} [${kind}] ${label}: ${because}`,
    ...quotes.map((quote) => `  ${quote.replace(/\s+/gu, ' ')}`),
    '',
  ].join('\n');
}

function halfOf(given: string | undefined): Half {
  if (given === undefined || given === 'even' || given === 'odd') return given;
  throw new WrongCall(`expected --half to be even or odd, not \`${given}\``);
}
