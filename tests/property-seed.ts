import { configureGlobal } from 'fast-check';

/** Properties draw the same examples in each run, so that a failure is of the change at hand; PROPERTY_SEED draws others. */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
