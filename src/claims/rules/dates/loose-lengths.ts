import { hourKinds } from '../../lexicon/near-times.ts';
import { looseLengthLeads } from '../../lexicon/temporal-words.ts';
import { pluralUnits, singularUnits } from '../../lexicon/time-units.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';
import { shiftBehind } from './shifts.ts';
import { length } from './units.ts';

/** "decades of", "for years", "within days", "weeks later", "half an hour", "year-long". */
export function looseLength(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word === 'half') {
    const start = /^(?:an?|-)$/u.test(lowerAt(line, at + 1)) ? at + 2 : at + 1;
    const unit = start > at + 1 ? singularUnits.get(lowerAt(line, start)) : undefined;
    return unit && unit.name !== 'second' ? length(start + 1, unit, [0.5, 0.5]) : undefined;
  }
  const single = singularUnits.get(word);
  if (single) {
    const long = isHyphen(line[at + 1]) && lowerAt(line, at + 2) === 'long' && lowerAt(line, at - 1) !== '-';
    return long ? length(at + 3, single, [1, 1]) : undefined;
  }
  const unit = pluralUnits.get(word);
  if (!unit || (word.length <= 4 && word !== 'days')) return undefined;
  if (unit.name === 'hour' && hourKinds.has(lowerAt(line, at - 1))) return undefined;
  const shift = shiftBehind(line, {
    at,
    count: { min: null, max: null, exact: false, end: at },
    unit: { unit, end: at + 1, singular: false },
  });
  if (shift) return shift;
  const led = looseLengthLeads.has(lowerAt(line, at - 1));
  const followed = /^(?:of|before|after)$/u.test(lowerAt(line, at + 1));
  if (lowerAt(line, at + 1) === 'of' && (lowerAt(line, at + 2) === 'age' || (unit.name === 'day' && !led)))
    return undefined;
  const joined = isHyphen(line[at + 1]) && /^(?:long|old)$/u.test(lowerAt(line, at + 2));
  if (joined) return lowerAt(line, at + 2) === 'long' ? length(at + 3, unit, [2, null]) : undefined;
  if (unit.name === 'second' || unit.name === 'quarter' || (!led && !followed)) return undefined;
  return length(at + 1, unit, [2, null]);
}
