import { describe, expect, test } from 'vitest';
import { heldTogether } from '../held-together.ts';

describe('figures by two nouns for one thing', () => {
  test.each<readonly [row: string, first: string, second: string]>([
    ['count: conflict', 'Police seized 43 guns at the farm.', 'The farm hid 47 firearms, police said.'],
    ['count: conflict', 'The council bought 14 lorries.', 'The 16 trucks that the council bought arrived on Monday.'],
    ['casualty: conflict', 'The crash killed 12 servicemen.', 'In the crash 14 soldiers died.'],
    ['casualty: conflict', 'The landslide killed 12 villagers.', 'The landslide killed 15 residents.'],
    ['count: agree', 'The night watchman, 58, was tied up.', 'The thieves tied up the guard, who is 58.'],
    ['date: conflict', 'The director stepped down on 3 April.', 'The director resigned on 5 April.'],
    ['date: conflict', 'The coin was discovered by a farmer in 1911.', 'A farmer dug up the coin in 1914.'],
  ])('%s: %s %s', (row, first, second) => {
    expect(heldTogether([first, second])).toContain(row);
  });
});

describe('figures by two nouns for two things', () => {
  test.each<readonly [first: string, second: string]>([
    ['The attack killed 12 soldiers.', 'The attack killed 9 civilians.'],
    ['The jail holds 612 inmates.', 'The jail employs 580 guards.'],
    ['The ferry carried 212 passengers.', 'The ferry has a crew of 23.'],
    ['The council bought 14 lorries.', 'The council sold 16 buses.'],
    ['A man, 34, sold the tickets.', 'A woman, 34, sold the tickets.'],
    ['A guard, 41, was tied up.', 'The night watchman, 58, was tied up.'],
  ])('are not held together: %s %s', (first, second) => {
    expect(heldTogether([first, second])).toEqual([]);
  });
});
