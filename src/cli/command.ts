import { EditError } from '../compare/edits/faults.ts';
import { ContentError } from '../stories/errors.ts';

export interface Command {
  readonly name: string;
  /** How it is called, and what its options do: the answer to `--help`, and to a wrong call. */
  readonly usage: string;
  /** Exit status of what goes wrong. Default 1. */
  readonly failure?: number;
}

/** A call that a command can't answer; the message, without its stop, tells what was expected. */
export class WrongCall extends Error {}

// A reader that has seen enough, such as `head`, closes the pipe: that ends the command without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/**
 * Runs a command on the arguments behind its name. A wrong call, `parseArgs`'s own complaints among them, ends it with
 * its usage; content that cannot be published with the list of what to mend; a fault of ours with its trace.
 */
export async function runCommand(
  command: Command,
  run: (args: readonly string[]) => void | Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.usage}\n`);
    return;
  }
  try {
    await run(args);
  } catch (error) {
    fail(messageOf(error, command), command.failure);
  }
}

/** Ends the command with a message on standard error. */
export function fail(message: string, status = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

function messageOf(error: unknown, { name, usage }: Command): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ContentError || error instanceof EditError) return error.message;
  // Node's advice behind the first sentence is for options that begin file names.
  if (isParseFault(error)) return `${name}: ${error.message.split('. ')[0]}\n\n${usage}`;
  if (error instanceof WrongCall) return `${name}: ${error.message}\n\n${usage}`;
  return error.stack ?? error.message;
}

function isParseFault(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
