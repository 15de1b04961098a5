import type { QuantityValue } from '../schema.ts';

/** The two sides of a vote, the winning one first. */
export interface Votes {
  readonly more: number;
  readonly less: number;
}

/** A vote as a quantity: the votes of the winning side, and in the unit those against them. */
export const voteValue = ({ more, less }: Votes): QuantityValue => ({ min: more, max: more, unit: `${UNIT}${less}` });

/** The sides of a vote; undefined for any other quantity. */
export function votesOf({ min, unit }: Pick<QuantityValue, 'min' | 'unit'>): Votes | undefined {
  return min !== null && unit.startsWith(UNIT) ? { more: min, less: Number(unit.slice(UNIT.length)) } : undefined;
}

const UNIT = 'vote against ';
