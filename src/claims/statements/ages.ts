import type { Layers, Quantity } from '../layers.ts';
import { likeCallings } from '../lexicon/like-callings.ts';
import type { Document } from '../text/index.ts';
import { type Aged, agedReader } from './aged.ts';
import type { Draft } from './draft.ts';
import { isLongAgo } from './event.ts';
import { partPlayed } from './part-played.ts';

/** What an age counts. */
export const AGE_UNIT = 'year of age';

/**
 * Ages of people who are named, "Lena Ostrow, 41,", "41-year-old Lena Ostrow", and of those without a name who are the
 * only ones of their kind with an age: "a 41-year-old cyclist".
 */
export function ageDrafts(document: Document, { quantities, mentions, times }: Layers): readonly Draft[] {
  const ages = quantities.filter(({ type, unit }) => type === 'age' && unit === 'year');
  if (ages.length === 0) return [];
  const read = agedReader(document, mentions);
  const told = ages.flatMap((age) => {
    const who = read(age);
    return who ? [{ age, who }] : [];
  });
  const doubtful = ofSeveralAges(told);
  return told
    .filter(({ who }) => who.isNamed || !doubtful.has(callingOf(who.name)))
    .filter(({ age, who }) => who.isNamed || !isLongAgo(document, times, age))
    .map(({ age, who }) => draftOf(document, age, who));
}

/** Names and nouns that stand beside more than one age. */
function ofSeveralAges(told: readonly { readonly age: Quantity; readonly who: Aged }[]): ReadonlySet<string> {
  const first = new Map<string, Quantity>();
  const several = new Set<string>();
  for (const { age, who } of told) {
    const name = callingOf(who.name);
    const known = first.get(name);
    if (known === undefined) first.set(name, age);
    else if (!sameAge(known, age)) several.add(name);
  }
  return several;
}

/** What somebody without a name is called, in the commonest word for it. */
const callingOf = (noun: string): string => likeCallings.get(noun) ?? noun;

const sameAge = (a: Quantity, b: Quantity): boolean => a.min === b.min && a.max === b.max;

function draftOf(document: Document, { start, end, rule, min, max }: Quantity, { name, isNamed, span }: Aged): Draft {
  return {
    kind: 'count',
    start,
    end,
    rule,
    value: { min, max, unit: AGE_UNIT },
    subject: isNamed ? `age of ${name}` : `age of the ${name}`,
    context: {
      head: [span],
      facet: AGE_UNIT,
      agent: isNamed ? name : callingOf(name),
      isNamed,
      part: isNamed
        ? undefined
        : partPlayed(document, { start: Math.min(start, span.start), end: Math.max(end, span.end) }),
    },
  };
}
