import { parseArgs } from 'node:util';
import { WrongCall } from '../command.ts';

/** What the command line asks for. */
export interface ExportOptions {
  /** The folder that a copy for the file system is written into. */
  readonly portable: string;
}

/** How the command is called. */
export const usage = `npm run export -- --portable DIR

  --portable DIR  writes a copy of the site into DIR that opens from the file system:
                  double-click DIR/index.html. It has the search and needs no network.
                  DIR is new, empty, or an earlier copy, which is replaced.`;

/** Reads the command line. Throws where it names no folder. */
export function readArguments(args: readonly string[]): ExportOptions {
  const { portable } = parseArgs({ args, options: { portable: { type: 'string' } } }).values;
  if (portable === undefined || portable === '') throw new WrongCall('expected --portable with the folder of the copy');
  return { portable };
}
