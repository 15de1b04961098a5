import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { type Half, listSets, readSet } from './sets.ts';
import { type Disagreement, measureStories } from './stories.ts';
import { tableOf } from './table.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean', default: false },
    half: { type: 'string' },
    conflicts: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/eval';
if (!existsSync(folder)) fail(`expected a folder of labelled sets at ${folder}; give its path: npm run quality -- DIR`);
const half = halfOf(options.half);
const names = listSets(folder).filter((name) => options.set === undefined || name.includes(options.set));
if (names.length === 0)
  fail(`expected a set <task>/<set>.docs.jsonl in ${folder} whose name holds ${options.set ?? ''}`);

const all = names.flatMap((name) => {
  const labelled = readSet(folder, name, half);
  const measured = measure(folder, labelled, options.errors);
  if (measured.misses !== '') console.log(`## ${name}\n${measured.misses}`);
  const isStories = labelled.gold.some(({ incident }) => incident !== undefined);
  if (!isStories) return [measured];
  const stories = measureStories(labelled);
  for (const conflict of stories.conflicts.slice(0, Number(options.conflicts ?? 0))) console.log(described(conflict));
  return [measured, stories];
});
if (options.json) for (const { task, set, scores } of all) console.log(JSON.stringify({ task, set, scores }));
else console.log(tableOf(all));

function described({ incident, kind, label, because, quotes }: Disagreement): string {
  return [
    `# ${incident} [${kind}] ${label}: ${because}`,
    ...quotes.map((quote) => `  ${quote.replace(/\s+/gu, ' ')}`),
    '',
  ].join('\n');
}

function halfOf(given: string | undefined): Half {
  if (given === undefined || given === 'even' || given === 'odd') return given;
  return fail(`expected --half even or --half odd, not ${given}`);
}

function fail(message: string): never {
  console.error(`quality: ${message}`);
  process.exit(1);
}
