import { stemmer } from 'stemmer';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(stemmer));

/** Stems near a sum or a share that tell of one that moves on while an event does: a count that goes on, an estimate, a price. */
export const movingWords =
  stems(`counted counting recount majority margin tallied votes vote seats result results turnout partial preliminary
  provisional initial early final estimate estimated estimates forecast projected projection expected revised revision
  cost costs costing damage losses bill price priced bid offer reward raised raises doubled tripled trebled increased
  reduced cut lowered collected pledged donated fund appeal spent contained containment power customers`);

/** Stems of what a report counts and no later one counts on: it is as it is when the event begins. */
export const fixedWords = stems(`capacity licensed designed built cargo crew attendance crowd spectators watched members
  membership represent represents workforce employs employ employees depth magnitude height population
  districts chapters storeys storey floors lanes tracks classrooms seats-available`);

/** Stems of a price that changes within the hour. */
export const tradingWords = stems('trading traded trades midday index exchange bourse premarket after-hours barrel');

/** Stems of what somebody is accused of, which the court may drop, add or change as a case goes on. */
export const chargeWords = stems('counts charges accusations indictments');
