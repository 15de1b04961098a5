import type { Quantity } from '../../../src/claims/layers.ts';
import { findQuantities } from '../../../src/claims/rules/quantities/index.ts';
import type { Span } from '../../../src/claims/span.ts';
import type { Format, ReadDocument } from '../format.ts';

/** Value, unit and bound of every quantity; in this form a length of time is one, also within a date. */
export const quantities: Format = {
  fits: (gold) => 'quantities' in gold,
  headlines: [
    ['value', 'value', 'F1'],
    ['value and unit', 'value+unit', 'F1'],
    ['value and bound', 'value+bound', 'F1'],
    ['bounded only', 'bounded only (~ > <)', 'F1'],
  ],
  predict: (documents) =>
    documents.map((document) => ({
      id: document.source.id,
      quantities: joinMovements(quantitiesOf(document).filter((quantity) => isWanted(document, quantity))).map(
        ([from, to]) => lineOf(document, from, to),
      ),
    })),
};

const timeUnit = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/u;

function quantitiesOf({ extraction }: ReadDocument): readonly Quantity[] {
  const { quantities, mentions } = extraction.layers;
  const lengths = findQuantities(extraction.document, { times: [], mentions }).filter(({ unit }) =>
    timeUnit.test(unit),
  );
  const isKnown = (length: Quantity) => quantities.some((quantity) => quantity.start === length.start);
  return [...quantities, ...lengths.filter((length) => !isKnown(length))].sort((a, b) => a.start - b.start);
}

/** The form has no ordinals and scores, no "several", no "a decade", and of ages those that say "old". */
function isWanted({ source }: ReadDocument, { type, bound, stated, unit, start, end }: Quantity): boolean {
  if (type === 'ordinal' || type === 'score') return false;
  if (type === 'age') return /old/u.test(source.text.slice(start, end));
  const words = source.text.slice(start, end);
  if (timeUnit.test(unit) && /^an?\s/u.test(words)) return false;
  return bound !== 'vague' || stated[0] >= 12;
}

/** "From 20 to 30" is one quantity in this form. */
function joinMovements(quantities: readonly Quantity[]): readonly (readonly [Quantity, Quantity])[] {
  const joined: [Quantity, Quantity][] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    if (quantity.movement === 'to' && last?.[0].movement === 'from' && last[0] === last[1]) last[1] = quantity;
    else joined.push([quantity, quantity]);
  }
  return joined;
}

function lineOf({ source }: ReadDocument, from: Quantity, to: Quantity) {
  const low = from.stated[0];
  const high = to.stated[1];
  const unit = unitOf(source.text, to.unit === '' ? from : to);
  return {
    value: low === high || /dozens/u.test(from.hedge ?? '') ? low : [low, high],
    unit: to.per === undefined ? unit : `${unit} per ${to.per}`,
    change: changeOf(to.bound) ?? to.change ?? '=',
  };
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'code' });

function unitOf(text: string, quantity: Quantity): string {
  const { noun, number, end, currency, unit, type } = quantity;
  if (noun) return wordsOf(text, noun);
  if (type === 'age') return `${unit} of age`;
  if (currency === undefined) return surfaceOf(text, quantity) || unit;
  const behind = text
    .slice(number.end, end)
    .replace(/(?:\/|\s(?:per|an?)\s).*$/su, '')
    .replace(/^-/u, '')
    .trim();
  if (/^[\p{L}\s]+$/u.test(behind) && behind !== '') return behind;
  return /^[A-Z]{3}$/u.test(currency) ? (currencyNames.of(currency) ?? currency).toLowerCase() : currency;
}

/** The unit as the text writes it, which this form takes as well as its normal name. */
function surfaceOf(text: string, { number, end, per }: Quantity): string {
  if (per !== undefined) return '';
  return text.slice(number.end, end).replace(/^-/u, '').replace(/\s+/gu, ' ').trim();
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function changeOf(bound: Quantity['bound']): string | undefined {
  if (bound === 'about') return '~';
  if (bound === 'at-least') return '>';
  return bound === 'at-most' ? '<' : undefined;
}
