import type { Quantity } from '../layers.ts';
import { FLOOR_UNIT, RUN_UNIT } from '../rules/quantities/ranks.ts';
import { clauseAround } from '../text/clauses.ts';
import type { Document } from '../text/index.ts';
import { voteValue } from '../values/votes.ts';
import type { Draft } from './draft.ts';

/** A vote is of no thing: reports know it by the words around. */
const VOTE_FACET = 'vote';

export function voteDraft(document: Document, quantity: Quantity): Draft {
  const { start, end, rule, stated } = quantity;
  const [more, less] = stated;
  return {
    kind: 'count',
    start,
    end,
    rule,
    value: voteValue({ more, less }),
    subject: `vote: ${clauseAround(document, quantity)}`,
    context: { head: [], facet: VOTE_FACET, isDifference: false },
  };
}

/** How often something came, or on which floor: of a run or a floor, the words around tell what it is of. */
export function rankDraft(document: Document, quantity: Quantity): Draft {
  const { start, end, rule, min, max, unit, noun } = quantity;
  const isRun = unit === RUN_UNIT || unit === FLOOR_UNIT;
  return {
    kind: 'count',
    start,
    end,
    rule,
    value: { min, max, unit },
    subject: clauseAround(document, quantity),
    context: { head: noun && !isRun ? [noun] : [], facet: unit, isDifference: false },
  };
}

/** "eight rises in a row", "three straight defeats": counted as the eighth and the third of them are. */
export function isRun(document: Document, { noun, unit, end }: Quantity): boolean {
  // Sentences run one after the other in another sense.
  if (!noun || /^(?:sentence|term)$/u.test(unit)) return false;
  const words = document.text.slice(noun.start, noun.end).toLowerCase();
  return /\b(?:consecutive|straight|successive)\b/u.test(words) || inARow.test(document.text.slice(end, end + 16));
}

const inARow = /^\s+(?:in\s+a\s+row|on\s+the\s+trot)\b/u;

export const runDraft = (document: Document, quantity: Quantity): Draft =>
  rankDraft(document, { ...quantity, unit: RUN_UNIT });
