import { describe, expect, test } from 'vitest';
import { movableHolidays } from '../../../src/claims/lexicon/calendar.ts';
import { formatDay } from '../../../src/claims/values/date.ts';
import { dayOfFeast, easterSunday } from '../../../src/claims/values/holiday.ts';

// The days of the tables of the Book of Common Prayer and of almanacs.
test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, expected) => {
  expect(formatDay(easterSunday(year))).toBe(expected);
});

describe('feasts', () => {
  test.each([
    ['good friday', 2024, '2024-03-29'],
    ['easter monday', 2024, '2024-04-01'],
    ['thanksgiving', 2023, '2023-11-23'],
    ['labor day', 2024, '2024-09-02'],
    ['memorial day', 2024, '2024-05-27'],
  ])('%s of %i', (name, year, expected) => {
    const feast = movableHolidays.get(name);
    expect(feast && formatDay(dayOfFeast(feast, year))).toBe(expected);
  });
});
