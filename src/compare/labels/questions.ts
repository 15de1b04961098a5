import type { Mention } from '../../claims/layers.ts';
import { asObject, asSubject } from './figures.ts';
import { asFronted } from './fronted.ts';
import { asGapped } from './gapped.ts';
import { askedOf } from './host.ts';
import { asParticiple } from './participle.ts';
import type { Sides } from './sides.ts';
import type { Wording } from './wording.ts';

/** What a figure answers: of what does something, of what something is done to, or of what something is done at. */
export function questionsOf(
  words: string,
  around: Sides,
  mentions: readonly Mention[],
  isBare = false,
): readonly (Wording | undefined)[] {
  const { lead, sides } = askedOf(words, isBare, around);
  return [
    asSubject(lead, sides),
    asObject(lead, sides, mentions),
    asGapped(lead, sides, mentions),
    asParticiple(lead, sides, mentions),
    asFronted(lead, sides, mentions),
  ];
}
