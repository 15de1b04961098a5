import { parseArgs } from 'node:util';
import { type Verdict, verdicts } from '../../compare/schema.ts';

export interface CheckOptions {
  /** Folders of stories; none: all under `content`. */
  readonly folders: readonly string[];
  /** This verdict and worse ones end the command with exit status 1. */
  readonly failOn: Verdict | undefined;
  /** A report that is not in the story yet. */
  readonly against: string | undefined;
  readonly json: boolean;
}

/** Verdicts on reports that differ, worst first. */
export const discrepancies: readonly Verdict[] = verdicts.filter((one) => one !== 'agree' && one !== 'single');

export const usage = `Call \`npm run -s check -- [STORY-FOLDER …] [--fail-on ${discrepancies.join('|')}] [--against FILE.md] [--json]\`.`;

/** Reads the command line; a string tells what is wrong with it. */
export function readArguments(args: readonly string[]): CheckOptions | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const failOn = discrepancies.find((one) => one === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined) {
    return `expected --fail-on to be one of ${discrepancies.join(', ')}, not \`${values['fail-on']}\``;
  }
  if (values.against !== undefined && positionals.length > 1) {
    return `expected one story beside --against, not ${positionals.length}`;
  }
  return { folders: positionals, failOn, against: values.against, json: values.json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'fail-on': { type: 'string' },
        against: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) return error.message.split('. ')[0] ?? '';
    throw error;
  }
}
