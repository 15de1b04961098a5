import type { Span } from '../../claims/span.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { clauseOf, untilOpener } from './clause.ts';
import { asObject, asSubject } from './figures.ts';
import { asked, LONGEST, shortened, textOf } from './fit.ts';
import { gapQuote } from './gap.ts';
import { linked } from './noun-phrase.ts';
import { type Sides, sidesOf } from './sides.ts';
import type { Words } from './statement.ts';
import { type Told, type Wording, type Wordings, worded } from './wording.ts';

/** Longest noun, in characters, that leaves room to quote the words around it. */
const SHORT_NOUN = 20;

/** "How many shelters the town opened", "How many people were on duty", "Number of boats in the harbour". */
export const countWordings: Wordings<'count'> = (claim, told) => {
  if (claim.value.unit === AGE_UNIT) return [worded('noun', claim.subject)];
  const { document, layers } = told.source;
  const things = thingsOf(claim, told);
  const span = things ? { start: claim.start, end: things.end } : claim;
  const what = things && things.words.length <= SHORT_NOUN ? `The number of ${things.words}` : 'The number';
  const quoted = worded('quoted', gapQuote(what, document, span));
  if (!things) return [quoted];
  const sides = sidesOf(told.source, span);
  const lead = `How many ${things.words}`;
  const high = /^(?:high|tall|long|wide|deep|thick|away)$/u.exec(sides.right[0]?.lower ?? '')?.[0];
  if (high !== undefined) {
    const clause = clauseOf({ ...sides, right: sides.right.slice(1) });
    const measured =
      clause && /^(?:is|are|was|were|be|been|stands?|stood|rises?|rose)$/u.test(clause.predicate.at(-1)?.lower ?? '')
        ? asked(high === 'away' ? 'How far away' : `How ${high}`, clause, layers.mentions, clause.predicate.length)
        : undefined;
    return [worded('question', measured), quoted];
  }
  const phrase = linked(sides.right, 0);
  const rest = { ...sides, right: sides.right.slice(phrase.length) };
  const full =
    phrase.length > 0 && /^(?:of|in|on|at|with|from)$/u.test(phrase[0]?.lower ?? '')
      ? `${lead} ${textOf(phrase)}`
      : lead;
  return [
    asSubject(full, rest),
    asSubject(lead, sides),
    asSubject(lead, sides, true),
    existing(lead, sides),
    things.isPlaced
      ? undefined
      : asObject(phrase[0]?.lower === 'of' ? full : lead, phrase[0]?.lower === 'of' ? rest : sides, layers.mentions),
    phrase.length > 0 && !isOfTime(phrase)
      ? worded(
          'noun',
          `Number of ${things.words} ${textOf(shortened(phrase, LONGEST - 12 - things.words.length) ?? phrase)}`,
        )
      : undefined,
    quoted,
  ];
};

/** "in recent months" tells nothing of the things. */
const isOfTime = (phrase: Words): boolean =>
  /^(?:[12]\d{3}|(?:hour|day|week|month|year|time|decade)s?)$/u.test(phrase.at(-1)?.lower ?? '');

/** The noun that is counted, in the plural, as the text words it. */
function thingsOf(claim: Span & { readonly value: { readonly unit: string } }, { source }: Told) {
  const quantity = source.layers.quantities.find(({ start, end }) => start >= claim.start - 1 && end <= claim.end + 1);
  if (!quantity) return undefined;
  const { text } = source.document;
  const partitive = /^\s+of\s+(?:the|those|these|its|their)\s/u.exec(
    text.slice(quantity.number.end, quantity.noun?.end),
  )?.[0];
  const start = partitive === undefined ? (quantity.noun?.start ?? quantity.number.end) : quantity.number.end;
  const noun = { start, end: quantity.noun?.end ?? quantity.end };
  const words = text
    .slice(noun.start, noun.end)
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:of|other|more|additional)\s+(?!the|th|its)/u, '');
  const isPlural =
    /(?:[^s]s|people|men|women|children|personnel|aircraft|troops|police|feet|lives|wounded|dead|injured)$/u.test(
      words,
    );
  // "under two metres of water" tells where, and "under" bounds nothing.
  const isPlaced =
    quantity.type === 'measure' && /^(?:under|over|above|below|about|around)\b/iu.test(quantity.hedge ?? '');
  return isPlural && /^\p{L}/u.test(words) ? { words, end: Math.max(noun.end, claim.end), isPlaced } : undefined;
}

/** "There were seven people in front of the building." */
function existing(lead: string, { left, right }: Sides): Wording | undefined {
  const [there, verb] = left.slice(-2);
  if (there?.lower !== 'there' || !verb || right.length < 2) return undefined;
  const words = shortened(untilOpener(right), LONGEST - lead.length - verb.text.length - 2);
  return words && worded('question', `${lead} ${verb.text} ${textOf(words)}`);
}
