import { knownBy } from './article-facts.ts';
import type { ComparisonView } from './story-view.ts';
import { type ValueGroup, valueGroups } from './value-groups.ts';
import { capitalised, counted, listed, shortened, verdictWords } from './words.ts';

/** Letters of an outlet's name that tell it. */
const NAME = 40;

/**
 * What the reports say, for readers who don't know their letters: each value with the outlets that give it, and what follows,
 * as far as a number of characters allows. "Bay Courier: at least 12; Island Radio: 14. Taken at their word, …"
 */
export function namedAnswer({ readings, verdict }: ComparisonView, limit: number): string {
  const groups = valueGroups(readings);
  const named = `${capitalised(groups.map(withNames).join('; '))}.`;
  const numbered = `${capitalised(groups.map(withNumbers).join('; '))}.`;
  const means = verdictWords[verdict].means;
  const wordings = [`${named} ${means}`, named, `${numbered} ${means}`, numbered];
  return wordings.find((wording) => wording.length <= limit) ?? shortened(numbered, limit);
}

const withNames = ({ value, readings }: ValueGroup): string =>
  `${listed(readings.map(({ article }) => knownBy(article, NAME)))}: ${value}`;

function withNumbers(group: ValueGroup): string {
  return group.readings.length === 1 ? withNames(group) : `${counted(group.readings.length, 'report')}: ${group.value}`;
}
