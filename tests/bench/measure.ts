/**
 * Seconds of work before it counts, so that the code is compiled: many small functions take longer than a few large
 * ones.
 */
const WARM_UP = 10;
/** Seconds of rounds, of which the fastest counts: other work on the machine only slows. */
const MEASURED = 5;
/** A slow piece of work is done so often all the same. */
const FEWEST_ROUNDS = 3;

/** Seconds of one core that the fastest of several rounds takes. */
export function fastest(work: () => void): number {
  return fastestOf([work])[0] ?? Number.POSITIVE_INFINITY;
}

/** The same for several pieces of work in turn, so that what slows the machine for a while slows each of them. */
export function fastestOf(works: readonly (() => void)[]): readonly number[] {
  for (const work of works) for (const end = now() + WARM_UP; now() < end; ) work();
  let best = works.map(() => Number.POSITIVE_INFINITY);
  const end = now() + MEASURED * works.length;
  for (let round = 0; round < FEWEST_ROUNDS || now() < end; round++)
    best = works.map((work, at) => Math.min(best[at] ?? Number.POSITIVE_INFINITY, secondsOf(work)));
  return best;
}

/** Seconds of one core that a piece of work takes. */
export function secondsOf(work: () => void): number {
  const start = now();
  work();
  return now() - start;
}

/** Processor time of this thread, which does not run while others have the core. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
