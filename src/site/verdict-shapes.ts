import type { Verdict } from '../compare/schema.ts';

/**
 * One silhouette a verdict, each told from the others without colour, as a path in a box of 16 by 16:
 * a split diamond, an arrow, halves of a square, waves, a ring around a point, two equal bars, a small ring.
 */
export const verdictShapes: Readonly<Record<Verdict, string>> = {
  conflict: 'M7 1v14L0 8zM9 1l7 7-7 7z',
  update: 'M0 6h8V1l8 7-8 7v-5H0z',
  attribution: 'M1 1h7v14H1zM10 1h5v14h-5v-2h3V3h-3z',
  wording: 'M0 6c3-5 5-4 8-2s5 2 8-2v3c-3 4-5 4-8 2s-5-3-8 2zM0 13c3-5 5-4 8-2s5 2 8-2v3c-3 4-5 4-8 2s-5-3-8 2z',
  precision:
    'M8 0a8 8 0 1 0 0 16A8 8 0 1 0 8 0m0 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 1 1 8 2.2M8 5a3 3 0 1 0 0 6 3 3 0 1 0 0-6',
  agree: 'M1 3h14v3.5H1zM1 9.5h14V13H1z',
  single: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3m0 2a3 3 0 1 1 0 6 3 3 0 1 1 0-6',
};
