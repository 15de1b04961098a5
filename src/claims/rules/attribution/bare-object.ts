import { finiteForms } from '../../lexicon/finite-verbs.ts';
import { pluralMagnitudes, smallNumbers } from '../../lexicon/number-words.ts';
import type { Span } from '../../span.ts';
import type { Document, Token } from '../../text/document.ts';
import { firstTokenAt } from '../../text/locate.ts';
import type { Cue } from './cue.ts';

/**
 * "announced the departure of the coach", "stressed unity": the verb has a thing for its object and no statement. With a
 * number it is one: "reported three deaths".
 */
export function hasBareObject(document: Document, cue: Cue, scope: Span): boolean {
  if (cue.order !== 'subject-first' || !objectVerbs.has(cue.verb)) return false;
  const { tokens } = document;
  const first = firstTokenAt(document, scope.start);
  if (first < cue.end || tokens[first - 1]?.lower === 'that') return false;
  for (let at = first; at < cue.sentence.endToken; at += 1) {
    const token = tokens[at];
    if (!token || token.text === ',' || token.text === ';') break;
    if (isNumber(token) || finiteForms.has(token.lower) || isPast(token.lower, at - first)) return false;
  }
  return true;
}

function isNumber({ kind, lower }: Token): boolean {
  return kind === 'number' || smallNumbers.has(lower) || pluralMagnitudes.has(lower);
}

/** A word in -ed behind the first, where "renewed" of "renewed talks" would stand. */
function isPast(lower: string, place: number): boolean {
  return place > 0 && lower.endsWith('ed');
}

const objectVerbs = new Set(
  `announce reveal disclose confirm stress emphasize emphasise mention indicate suggest report predict promise pledge vow
   maintain show find note estimate acknowledge admit concede recall repeat reiterate underscore hint signal post tweet write
   declare proclaim explain claim allege`.split(/\s+/u),
);
