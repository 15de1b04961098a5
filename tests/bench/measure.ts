/**
 * Seconds of work before it counts, so that the code is compiled: many small functions take longer than a few large
 * ones.
 */
const WARM_UP = 8;
/** Seconds of rounds, of which the fastest counts: other work on the machine only slows. */
const MEASURED = 5;
/** A slow piece of work is done so often all the same. */
const FEWEST_ROUNDS = 3;

/** Seconds of one core that the fastest of several rounds takes. */
export function fastest(work: () => void): number {
  for (const end = now() + WARM_UP; now() < end; ) work();
  let best = Number.POSITIVE_INFINITY;
  const end = now() + MEASURED;
  for (let round = 0; round < FEWEST_ROUNDS || now() < end; round++) best = Math.min(best, secondsOf(work));
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
