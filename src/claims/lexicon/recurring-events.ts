/** Stems of what is held again and again in one story: two dates of it are of two of them. */
export const recurringEvents: ReadonlySet<string> = new Set(
  'confer hear brief meet vigil talk ralli protest'.split(' '),
);

/** Words that tell of what is to be, whose day may still be moved. */
export const planningWords: ReadonlySet<string> = new Set(
  'expected scheduled due will shall must set planned plans planning would'.split(' '),
);
