import type { Layers } from '../layers.ts';
import { eventNouns } from '../lexicon/event-words.ts';
import { stances } from '../lexicon/stance-words.ts';
import { overlaps, overlapTest, type Span } from '../span.ts';
import { clauseAround } from '../text/clauses.ts';
import type { Document } from '../text/index.ts';
import { openingClause } from '../text/phrases.ts';
import type { Draft } from './draft.ts';

/** Quotations but for scare quotes, with the one who speaks. */
export function quoteDrafts(document: Document, { quotations }: Layers): readonly Draft[] {
  return quotations
    .filter(({ form }) => form !== 'scare')
    .map(({ start, end, rule, inner, speaker }) => ({
      kind: 'quote',
      start,
      end,
      rule,
      value: { text: document.text.slice(inner.start, inner.end), speaker: speaker?.name ?? null },
      subject: speaker?.name ?? '',
      context: { head: [inner], facet: '', full: inner },
    }));
}

/** Things put into a state, where the text tells what is put into it. */
export function statusDrafts(document: Document, { statuses, mentions }: Layers): readonly Draft[] {
  return statuses.flatMap(({ start, end, rule, state, object, actor, who }) =>
    object === undefined
      ? []
      : [
          {
            kind: 'status' as const,
            start,
            end,
            rule,
            value: { state },
            subject: textOf(document, stances.has(state) ? object : (who ?? object)),
            context: {
              head: headOf(document, object, who),
              facet: state,
              agent: countryIn(mentions, actor ?? (stances.has(state) ? who : undefined)),
            },
          },
        ],
  );
}

/** Places where something took place that the text names. */
export function placeDrafts(document: Document, { places }: Layers): readonly Draft[] {
  return places.flatMap(({ start, end, rule, name, event }) =>
    event === undefined
      ? []
      : [
          {
            kind: 'place' as const,
            start,
            end,
            rule,
            value: { name },
            subject: placed(document, { start, end }, event),
            context: { head: [event], facet: '' },
          },
        ],
  );
}

/** The event that took place, or the clause that tells what did: "summit", "A roof collapsed". */
function placed(document: Document, place: Span, event: Span): string {
  const words = textOf(document, event);
  return eventNouns.has(words.toLowerCase()) ? words : clauseAround(document, place) || words;
}

/** Statements laid to a named source. */
export function attributionDrafts(document: Document, { attributions, quotations }: Layers): readonly Draft[] {
  const isOfQuotation = overlapTest(quotations);
  return (
    attributions
      .filter(({ named, source }) => named && /^\p{Lu}/u.test(source.name))
      // Who speaks a quotation is told with the quotation.
      .filter(({ scope }) => !isOfQuotation(scope))
      .map(({ start, end, rule, source, scope }) => ({
        kind: 'attribution',
        start,
        end,
        rule,
        value: { name: source.name },
        subject: openingClause(document, scope),
        context: { head: [scope], facet: '', full: scope },
      }))
  );
}

/** Characters of what is denied up to which it tells nothing without the one who denies it: "the charges". */
const SHORT_OBJECT = 12;

/** What a state is of: the thing, the one who is in it, or what is denied or admitted. */
function headOf(document: Document, object: Span, who: Span | undefined): readonly Span[] {
  if (!who) return [thingOf(document, object)];
  if (overlaps(object, who)) return [who];
  return object.end - object.start > SHORT_OBJECT ? [object] : [object, who];
}

/** The thing itself, without the phrase that tells with whom: "talks" of "talks with the union". */
function thingOf(document: Document, { start, end }: Span): Span {
  const other = /\s(?:with|to|from|by|between|against)\s/u.exec(document.text.slice(start, end));
  return { start, end: other ? start + other.index : end };
}

function countryIn(mentions: Layers['mentions'], span: Span | undefined): string | undefined {
  return span && mentions.find((mention) => mention.type === 'place' && overlaps(mention, span))?.name;
}

function textOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s+/gu, ' ');
}
