import { actOf } from './acts.ts';

/** Stems of what is done to one thing once: of two dates of it, however far apart, at most one is right. */
export const onceOnly: ReadonlySet<string> = new Set(
  'born died founded established built completed inaugurated incorporated'.split(' ').map(actOf),
);
