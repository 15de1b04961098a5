import { performance } from 'node:perf_hooks';

/** Rounds before the clock counts, so that the code is compiled, and rounds of which the fastest counts: other work on the machine only slows. */
const WARM_UP = 2;
const ROUNDS = 5;

/** Seconds that the fastest of several rounds takes. */
export function fastest(work: () => void): number {
  for (let round = 0; round < WARM_UP; round++) work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}
