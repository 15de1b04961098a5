import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/claims/index.ts';
import { amounts } from './adaptors/amounts.ts';
import { casualties, incidents, tolls } from './adaptors/casualties.ts';
import { clusters } from './adaptors/clusters.ts';
import { names } from './adaptors/names.ts';
import { quantities } from './adaptors/quantities.ts';
import { quotes } from './adaptors/quotes.ts';
import { sents } from './adaptors/sents.ts';
import { timexes } from './adaptors/timexes.ts';
import type { Format, QualityDocument } from './format.ts';

const formats: readonly Format[] = [
  timexes,
  quantities,
  names,
  amounts,
  casualties,
  incidents,
  tolls,
  quotes,
  sents,
  clusters,
];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean', default: false },
    // Rules are written from the even lines of a set; the odd ones are kept to measure on.
    half: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/eval';
if (!existsSync(folder)) {
  console.error(`quality: expected a folder of labelled sets at ${folder}; give its path: npm run quality -- DIR`);
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), 'quality-'));
try {
  for (const file of globSync('*/*.docs.jsonl', { cwd: folder }).sort()) {
    const name = `${dirname(file)}/${basename(file, '.docs.jsonl')}`;
    if (options.set === undefined || name.includes(options.set)) measure(name);
  }
} finally {
  rmSync(work, { recursive: true });
}

function measure(name: string): void {
  const path = join(folder, name);
  const gold = half(readLines<{ id?: string; incident?: string }>(`${path}.gold.jsonl`));
  const first = gold[0];
  const format = first && formats.find((candidate) => candidate.fits(first));
  if (!format)
    throw new Error(`${path}.gold.jsonl: expected a form that an adaptor knows, not ${JSON.stringify(first)}`);
  const wanted = new Set(gold.map((line) => line.id ?? line.incident));
  const given = new Map(
    existsSync(`${path}.mentions.jsonl`)
      ? readLines<QualityDocument>(`${path}.mentions.jsonl`).map((line) => [line.id, line.mentions])
      : [],
  );
  const documents = readLines<QualityDocument>(`${path}.docs.jsonl`)
    .filter((source) => wanted.has(source.incident ?? source.id))
    .map((source) => ({ ...source, mentions: given.get(source.id) ?? [] }))
    .map((source) => ({
      source,
      extraction: extract({ id: source.id, text: source.text, reference: source.published ?? source.dct }),
    }));
  const goldFile = writeLines('gold', gold);
  const predicted = writeLines('predicted', format.predict(documents));
  const scorer = [join(folder, scorerOf(name, gold)), goldFile, predicted, ...scorerOptions(gold)];
  const ask = (...flags: string[]) =>
    execFileSync(process.execPath, [...scorer, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (options.json) {
    const [task, set] = name.split('/');
    console.log(JSON.stringify({ task, set, scores: JSON.parse(ask('--json')) }));
  } else {
    console.log(`\n## ${name}\n${ask(...(options.errors ? ['--errors', options.errors] : []))}`.trimEnd());
  }
}

function half<Line>(lines: readonly Line[]): readonly Line[] {
  if (options.half === undefined) return lines;
  return lines.filter((_, index) => index % 2 === (options.half === 'odd' ? 1 : 0));
}

function scorerOf(name: string, gold: readonly object[]): string {
  if (gold.some((line) => 'entities' in line)) return 'ner/score.mjs';
  return `${dirname(name)}/${gold.some((line) => 'casualties' in line) ? 'score-claims.mjs' : 'score.mjs'}`;
}

function scorerOptions(gold: readonly object[]): readonly string[] {
  const types = new Set(
    gold.flatMap((line) => ('entities' in line ? (line.entities as { type: string }[]).map(({ type }) => type) : [])),
  );
  types.delete('MISC');
  return types.size > 0 ? ['--types', [...types].sort().join(',')] : [];
}

function readLines<Line>(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

function writeLines(name: string, lines: readonly object[]): string {
  const file = join(work, `${name}.jsonl`);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}
