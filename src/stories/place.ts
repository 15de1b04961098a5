import type { Fault, Problem } from './errors.ts';

/** Puts a fault at an offset of its file's source. */
export function placeFault(file: string, source: string, offset: number, fault: Fault): Problem {
  const before = source.slice(0, offset).split(/\r\n?|\n/u);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...fault };
}

/** A fault of a file as a whole. */
export function fileFault(file: string, fault: Fault): Problem {
  return { file, line: 1, column: 1, ...fault };
}
