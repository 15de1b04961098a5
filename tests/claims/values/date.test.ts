import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  approximateDate,
  boundedDate,
  calendarDay,
  calendarInterval,
  calendarMonth,
  calendarYears,
  civilFromDays,
  daysFromCivil,
  formatDay,
  isDay,
  isoWeek,
  isoWeekday,
  parseIsoDay,
} from '../../../src/claims/values/date.ts';

function day(iso: string) {
  return parseIsoDay(iso) ?? { year: 0, month: 1, day: 1 };
}

const anyDay = fc.integer({ min: -700_000, max: 1_500_000 }).map(civilFromDays);

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-03-01', 19_783],
  ])('%s is day %i', (iso, count) => {
    expect(daysFromCivil(day(iso))).toBe(count);
  });

  test('counting days and back gives the same day', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(civilFromDays(daysFromCivil(any))).toEqual(any);
      }),
    );
  });

  test('every day of the count is a day of the calendar', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(isDay(any)).toBe(true);
      }),
    );
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['1900-02-28', 1, '1900-03-01'],
  ])('%s and %i days is %s', (iso, count, expected) => {
    expect(formatDay(addDays(day(iso), count))).toBe(expected);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-15', -3, '2023-12-15'],
    ['2023-11-30', 14, '2025-01-30'],
  ])('%s and %i months is %s', (iso, count, expected) => {
    expect(formatDay(addMonths(day(iso), count))).toBe(expected);
  });
});

describe('weeks', () => {
  test.each([
    ['2024-05-15', 3],
    ['2000-01-01', 6],
    ['1914-07-28', 2],
    ['2023-12-31', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(isoWeekday(day(iso))).toBe(weekday);
  });

  test.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2015-06-10', 2015, 24],
  ])('%s lies in the week %i-W%i', (iso, year, week) => {
    expect(isoWeek(day(iso))).toEqual({ year, week });
  });
});

describe('ISO days', () => {
  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '24-01-01', 'soon', '', '2024-01-011'])('%s is none', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  test.each(['2024-02-29', '2024-02-29T10:00Z'])('%s is read', (text) => {
    expect(parseIsoDay(text)).toEqual({ year: 2024, month: 2, day: 29 });
  });
});

describe('what the roles make of a date', () => {
  const august = calendarMonth(2019, 8);
  test.each([
    ['on', { edtf: '2019-08', from: '2019-08-01', to: '2019-08-31' }],
    ['during', { edtf: '2019-08', from: '2019-08-01', to: '2019-08-31' }],
    ['since', { edtf: '2019-08/..', from: '2019-08-01', to: null }],
    ['after', { edtf: '2019-08/..', from: '2019-08-01', to: null }],
    ['until', { edtf: '../2019-08', from: null, to: '2019-08-31' }],
    ['before', { edtf: '../2019-08', from: null, to: '2019-08-31' }],
    ['by', { edtf: '../2019-08', from: null, to: '2019-08-31' }],
  ] as const)('%s', (role, expected) => {
    expect(boundedDate(august, role)).toEqual(expected);
  });

  test('an interval keeps the end that the role names', () => {
    const week = calendarInterval(day('2019-08-05'), day('2019-08-11'));
    expect(boundedDate(week, 'since').edtf).toBe('2019-08-05/..');
    expect(boundedDate(week, 'until').edtf).toBe('../2019-08-11');
  });
});

describe('approximate dates reach as far again on either side', () => {
  test.each([
    [calendarYears(2010, 2010, '2010'), { edtf: '2010~', from: '2009-01-01', to: '2011-12-31' }],
    [calendarDay(day('2018-10-24')), { edtf: '2018-10-24~', from: '2018-10-23', to: '2018-10-25' }],
    [
      calendarInterval(day('2019-08-05'), day('2019-08-11')),
      { edtf: '2019-08-05~/2019-08-11~', from: '2019-07-29', to: '2019-08-18' },
    ],
  ])('%o', (date, expected) => {
    expect(approximateDate(date)).toEqual(expected);
  });
});
