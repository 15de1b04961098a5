import { parseArgs } from 'node:util';

export interface ExportOptions {
  /** The folder that a copy for the file system is written into. */
  readonly portable: string;
}

export const usage = `npm run export -- --portable DIR

  --portable DIR  writes a copy of the site into DIR that opens from the file system:
                  double-click DIR/index.html. It has the search and needs no network.
                  DIR is new, empty, or an earlier copy, which is replaced.
  --help          prints this`;

/** Reads the command line; a sentence without its stop tells what is wrong with it. */
export function readArguments(args: readonly string[]): ExportOptions | string | 'help' {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  if (parsed.help) return 'help';
  const { portable } = parsed;
  if (portable === undefined || portable === '') return 'expected --portable with the folder of the copy';
  return { portable };
}

function parse(args: readonly string[]) {
  try {
    const options = { portable: { type: 'string' }, help: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message.split('. ')[0] ?? '';
    throw error;
  }
}
