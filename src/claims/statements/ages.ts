import type { Layers, Mention, Quantity } from '../layers.ts';
import { firstStartingFrom } from '../span.ts';
import type { Document } from '../text/index.ts';
import type { Draft } from './draft.ts';

/** What an age counts. */
export const AGE_UNIT = 'year of age';

/** Ages of people who are named in full right beside: "Lena Ostrow, 41,", "41-year-old Lena Ostrow". */
export function ageDrafts(document: Document, { quantities, mentions }: Layers): readonly Draft[] {
  return quantities.flatMap((quantity) => {
    const person = quantity.type === 'age' ? personOf(document, mentions, quantity) : undefined;
    return person ? [draftOf(quantity, person)] : [];
  });
}

function draftOf({ start, end, rule, min, max }: Quantity, person: Mention): Draft {
  return {
    kind: 'count',
    start,
    end,
    rule,
    value: { min, max, unit: AGE_UNIT },
    subject: `age of ${person.name}`,
    context: { head: [person], facet: AGE_UNIT, agent: person.name },
  };
}

/** Who is of an age; nobody where only a family name stands there, which a whole family has. */
function personOf({ text }: Document, mentions: readonly Mention[], { start, end, unit, number }: Quantity) {
  if (unit !== 'year') return undefined;
  const next = firstStartingFrom(mentions, start);
  const [before, behind] = [mentions[next - 1], mentions[next]];
  // "Lena Ostrow, 41-year-old Tom Vane": what is more than a number goes with the name behind it.
  if (
    before &&
    isInFull(before) &&
    end === number.end &&
    /^(?:, (?:aged? )?| \()$/u.test(text.slice(before.end, start))
  )
    return before;
  return behind && isInFull(behind) && text.slice(end, behind.start) === ' ' ? behind : undefined;
}

const isInFull = ({ type, name }: Mention): boolean => type === 'person' && name.includes(' ');
