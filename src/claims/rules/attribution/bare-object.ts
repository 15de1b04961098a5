import { finiteForms } from '../../lexicon/finite-verbs.ts';
import { pluralMagnitudes, smallNumbers } from '../../lexicon/number-words.ts';
import { statementNouns } from '../../lexicon/source-nouns.ts';
import type { Span } from '../../span.ts';
import type { Document, Token } from '../../text/document.ts';
import { firstTokenAt } from '../../text/locate.ts';
import type { Cue } from './cue.ts';

/**
 * "announced the departure of the coach", "stressed unity": the verb has a thing for its object and no statement. With a
 * number it is one, "reported three deaths", but for what is found by those who look, "found three boats", or called back by
 * a maker, "recalled 9,000 toys".
 */
export function hasBareObject(document: Document, cue: Cue, scope: Span): boolean {
  if (cue.order !== 'subject-first' || !objectVerbs.has(cue.verb)) return false;
  const { tokens } = document;
  const first = firstTokenAt(document, scope.start);
  const isFind =
    cue.verb === 'recall' || (cue.verb === 'find' && !finders.has(tokens[cue.source.end - 1]?.lower ?? ''));
  if (first < cue.end || tokens[first - 1]?.lower === 'that') return false;
  for (let at = first; at < cue.sentence.endToken; at += 1) {
    const token = tokens[at];
    if (!token || token.text === ',' || token.text === ';') break;
    // "found two bodies that had washed ashore": a thing found, and what is told of it.
    if (isFind && findingEnds.has(token.lower)) break;
    if ((isNumber(token) && !isFind) || finiteForms.has(token.lower) || isPast(token.lower, at - first)) return false;
  }
  return true;
}

/** What finds facts and no things. */
const finders = new Set([
  ...statementNouns,
  'inquiry',
  'investigation',
  'probe',
  'audit',
  'review',
  'inquest',
  'census',
]);

/** What tells more of a thing that was found. */
const findingEnds = new Set('who which that in on at near under inside after when where while whose'.split(' '));

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
