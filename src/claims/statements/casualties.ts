import type { Casualty, Layers } from '../layers.ts';
import { plural } from '../lexicon/plurals.ts';
import type { Document } from '../text/index.ts';
import type { Draft } from './draft.ts';

/** People to whom something was done. */
export function casualtyDrafts(_document: Document, { casualties }: Layers): readonly Draft[] {
  return casualties.map(draftOf);
}

function draftOf({ start, end, rule, hedge, min, max, who, outcome, cue }: Casualty): Draft {
  return {
    kind: 'casualty',
    start,
    end,
    rule,
    hedge,
    value: { min, max, unit: `${who} ${outcome}` },
    subject: `${plural(who)} ${outcome === 'hostage' ? 'held hostage' : outcome}`,
    context: { head: [cue], facet: outcome },
  };
}
