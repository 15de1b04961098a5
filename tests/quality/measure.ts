import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amounts } from './adaptors/amounts.ts';
import { casualties, incidents, tolls } from './adaptors/casualties.ts';
import { clusters } from './adaptors/clusters.ts';
import { names, namesOfInstances } from './adaptors/names.ts';
import { quantities } from './adaptors/quantities.ts';
import { quotes } from './adaptors/quotes.ts';
import { sents } from './adaptors/sents.ts';
import { timexes } from './adaptors/timexes.ts';
import type { Format, GoldLine, Headline } from './format.ts';
import { writeLines } from './lines.ts';
import type { LabelledSet } from './sets.ts';

const formats: readonly Format[] = [
  timexes,
  quantities,
  names,
  namesOfInstances,
  amounts,
  casualties,
  incidents,
  tolls,
  quotes,
  sents,
  clusters,
];

export interface Measured {
  readonly task: string;
  readonly set: string;
  readonly headlines: readonly Headline[];
  /** As the scorer prints them with `--json`. */
  readonly scores: unknown;
  /** The scorer's list of misses, where it was asked for. */
  readonly misses: string;
}

/** Has a set scored by its own scorer. Throws where no adaptor knows the form of its gold lines. */
export function measure(folder: string, labelled: LabelledSet, errors: string | undefined): Measured {
  const { task, set, gold, documents } = labelled;
  const format = formats.find((candidate) => gold[0] && candidate.fits(gold[0]));
  if (!format) {
    throw new Error(`${task}/${set}.gold.jsonl: expected a form that an adaptor knows, not ${JSON.stringify(gold[0])}`);
  }
  const work = mkdtempSync(join(tmpdir(), 'quality-'));
  try {
    const files = [
      writeLines(join(work, 'gold.jsonl'), gold),
      writeLines(join(work, 'predicted.jsonl'), format.predict(documents)),
    ];
    const scorer = join(folder, format.scorer ?? `${task}/score.mjs`);
    const ask = (...flags: readonly string[]) =>
      execFileSync(process.execPath, [scorer, ...files, ...typesOf(gold), ...flags], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    return {
      task,
      set,
      headlines: format.headlines,
      scores: JSON.parse(ask('--json')),
      misses: errors === undefined ? '' : ask('--errors', errors),
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The entity scorer is told which types a set has; "miscellaneous" is no type that we claim. */
function typesOf(gold: readonly GoldLine[]): readonly string[] {
  const types = new Set(
    gold.flatMap(({ entities }) =>
      Array.isArray(entities) ? entities.map((entity: { type: string }) => entity.type) : [],
    ),
  );
  types.delete('MISC');
  return types.size > 0 ? ['--types', [...types].sort().join(',')] : [];
}
