import { performance } from 'node:perf_hooks';

/** Seconds of work before the clock counts, so that the code is compiled: many small functions take longer than a few large ones. */
const WARM_UP = 4;
/** Rounds of which the fastest counts: other work on the machine only slows. */
const ROUNDS = 5;

/** Seconds that the fastest of several rounds takes. */
export function fastest(work: () => void): number {
  for (const end = performance.now() + WARM_UP * 1000; performance.now() < end; ) work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}
