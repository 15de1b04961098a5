import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/claims/index.ts';

/** Each status as `state: object`. */
function statesIn(text: string): readonly string[] {
  return extract({ id: 'example', text, reference: '2024-03-15' }).layers.statuses.map(
    ({ state, object }) => `${state}: ${object ? text.slice(object.start, object.end) : ''}`,
  );
}

describe('acts', () => {
  test.each([
    ['The railway has halted trains on the coastal line.', ['suspended: trains on the coastal line']],
    ['The federation called off the tournament.', ['cancelled: the tournament']],
    ['The governor ordered all hospitals in the region to suspend visits.', ['suspended: visits']],
    ['The two airlines agreed to resume talks.', ['resumed: talks']],
    ['The court overturned the conviction of the banker.', ['reversed: the conviction of the banker']],
    ['Ministers lifted the curfew.', ['lifted: the curfew']],
    ['Ferry services to the islands were suspended on Sunday.', ['suspended: Ferry services to the islands']],
    ['The suspension of the league hurt small clubs.', ['suspended: the league']],
    ['The senate approved the treaty.', ['approved: the treaty']],
    ['The bridge was reopened after a week.', ['reopened: The bridge']],
  ])('%s', (text, states) => {
    expect(statesIn(text)).toEqual(states);
  });
});

describe('wishes, threats, denials and other senses', () => {
  test.each([
    ['The union threatened to suspend the talks.'],
    ['Farmers called for the suspension of the levy.'],
    ['The bank may close the branch.'],
    ['The company has not cancelled the order.'],
    ['The captain lifted the cup.'],
    ['He stopped the car and closed the door.'],
    ['The minister rejected the claim.'],
    ['Shares closed higher.'],
    ['She passed the exam.'],
  ])('%s', (text) => {
    expect(statesIn(text)).toEqual([]);
  });
});
