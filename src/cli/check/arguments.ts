import { parseArgs } from 'node:util';
import { type Verdict, verdicts } from '../../compare/schema.ts';
import { WrongCall } from '../command.ts';

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

export const usage = `npm run -s check [-- [STORY-FOLDER …] [--fail-on VERDICT] [--against FILE.md] [--json]]

  Tells what stories hold and where their reports part; without folders, of all stories.

  --fail-on VERDICT  ends with exit status 1 for this verdict and worse ones:
                     ${discrepancies.join(', ')}
  --against FILE.md  tells only what one new report would contradict
  --json             prints the same for programs`;

/** Reads the command line. Throws where a verdict is none, or a report stands beside several stories. */
export function readArguments(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const failOn = discrepancies.find((one) => one === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined) {
    throw new WrongCall(`expected --fail-on to be one of ${discrepancies.join(', ')}, not \`${values['fail-on']}\``);
  }
  if (values.against !== undefined && positionals.length > 1) {
    throw new WrongCall(`expected one story beside --against, not ${positionals.length}`);
  }
  return { folders: positionals, failOn, against: values.against, json: values.json };
}

const options = {
  'fail-on': { type: 'string' },
  against: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
