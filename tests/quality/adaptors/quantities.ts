import type { Quantity, TimeExpression } from '../../../src/claims/layers.ts';
import type { Format, ReadDocument } from '../format.ts';

/** Value, unit and bound of every quantity; a length of time is one in this form. */
export const quantities: Format = {
  fits: (gold) => 'quantities' in gold,
  predict: (documents) =>
    documents.map((document) => ({
      id: document.source.id,
      quantities: [
        ...document.extraction.layers.quantities.filter(isWanted).map((quantity) => lineOf(document, quantity)),
        ...document.extraction.layers.times.flatMap(lengthOf),
      ],
    })),
};

const isWanted = ({ type }: Quantity) => type !== 'ordinal' && type !== 'score';

function lineOf({ source }: ReadDocument, quantity: Quantity) {
  const [low, high] = quantity.stated;
  const noun = quantity.noun ? source.text.slice(quantity.noun.start, quantity.noun.end) : undefined;
  const unit = noun ?? quantity.unit;
  return {
    value: low === high ? low : [low, high],
    unit: quantity.per === undefined ? unit : `${unit} per ${quantity.per}`,
    change: changeOf(quantity.bound) ?? quantity.change ?? '=',
  };
}

function lengthOf({ type, length, hedge }: TimeExpression) {
  if (type !== 'DURATION' || length === undefined) return [];
  const { min, max, unit } = length;
  const value = min ?? max;
  if (value === null) return [];
  const bound = min === null ? '<' : max === null ? '>' : hedge === undefined ? '=' : '~';
  return [{ value: min === null || max === null || min === max ? value : [min, max], unit, change: bound }];
}

function changeOf(bound: Quantity['bound']): string | undefined {
  if (bound === 'about') return '~';
  if (bound === 'at-least') return '>';
  return bound === 'at-most' ? '<' : undefined;
}
