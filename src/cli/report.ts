import { EditError } from '../compare/edits/faults.ts';
import { ContentError } from '../stories/errors.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that ends the command without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Ends the command with a message on standard error. */
export function fail(message: string, status = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

/** Runs a command; content that cannot be published ends it with the list of what to mend, a fault of ours with its trace. */
export function report(command: () => void, status = 1): void {
  try {
    command();
  } catch (error) {
    if (error instanceof ContentError || error instanceof EditError) fail(error.message, status);
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error), status);
  }
}
