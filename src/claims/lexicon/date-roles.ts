/** How a word before a date bounds what happens. */
export const roleWords: ReadonlyMap<string, 'on' | 'since' | 'until' | 'before' | 'after' | 'by' | 'during'> = new Map([
  ['since', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['by', 'by'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['over', 'during'],
  ['within', 'during'],
]);
