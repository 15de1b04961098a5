import { expect, test } from 'vitest';
import { extract } from '../../../../src/claims/index.ts';

/** Each place as `name: word for what took place`. */
function placesIn(text: string): readonly string[] {
  return extract({ id: 'example', text, reference: '2024-03-15' }).layers.places.map(
    ({ name, event }) => `${name}: ${event ? text.slice(event.start, event.end) : ''}`,
  );
}

test.each([
  ['A freighter sank off the northern coast of Norway.', ['Norway: sank']],
  ['Strikes on trucks said to carry fuel in Sudan went on.', ['Sudan: Strikes']],
  ['Floods in Pakistan and India killed 40 people.', ['Pakistan: Floods', 'India: Floods']],
  ['In Athens, students clashed with police.', ['Athens: clashed']],
  ['The summit in Geneva ended without a deal.', ['Geneva: summit']],
  ['The firm is based in Geneva.', []],
  ['Kenya condemned the attack.', []],
  ['The minister spoke about a hotel in Berlin.', []],
])('%s', (text, places) => {
  expect(placesIn(text)).toEqual(places);
});
