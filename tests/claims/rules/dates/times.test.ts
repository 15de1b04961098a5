import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../src/claims/rules/dates/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';
import { read, times } from './read-times.ts';

describe('forms', () => {
  test.each([
    ['The tunnel opened on 6 May 1994.', ['6 May 1994 = 1994-05-06']],
    ['The tunnel opened on May 6, 1994, to trains.', ['May 6, 1994 = 1994-05-06']],
    ['It opened on May 6th.', ['May 6th = 2024-05-06']],
    ['Sept. 3, 1967: traffic changed sides.', ['Sept. 3, 1967 = 1967-09-03']],
    ['The king reigned from 1848 to 1916.', ['1848 = 1848', '1916 = 1916']],
    ['The strike of 1984-85 failed.', ['1984 = 1984', '85 = 1985']],
    ['Snow fell on 4-6 February 2012.', ['4 = 2012-02-04', '6 February 2012 = 2012-02-06']],
    ['Snow fell on May 4 and 5.', ['May 4 = 2024-05-04', '5 = 2024-05-05']],
    ['It rained on April 3, 4 and 5.', ['April 3 = 2024-04-03', '4 = 2024-04-04', '5 = 2024-04-05']],
    ['On May 4, 12 of them fled.', ['May 4 = 2024-05-04']],
    ['On May 4 and 5 people died.', ['May 4 = 2024-05-04']],
    ['It lasted from June to August 1976.', ['June = 1976-06', 'August 1976 = 1976-08']],
    ['It lasted from November to March 1977.', ['November = 1976-11', 'March 1977 = 1977-03']],
    ['The mill was built in mid-1911.', ['mid-1911 = 1911']],
    ['Prices rose in late 2007 and the early 1980s.', ['late 2007 = 2007', 'the early 1980s = 198']],
    ['By the end of March it was over.', ['the end of March = 2024-03']],
    ['The plague came back in the 17th century.', ['the 17th century = 16']],
    ['The rebels held out from 499-493 BC.', ['499 = BC0499', '493 BC = BC0493']],
    ['The match is at 7.30pm on Saturday.', ['7.30pm = 2024-05-11T19:30', 'Saturday = 2024-05-11']],
    [
      'In June last year and on Monday last week it closed.',
      ['June last year = 2023-06', 'Monday last week = 2024-05-06'],
    ],
    ['Offices are open from Monday to Friday.', ['Monday = 2024-05-13', 'Friday = 2024-05-17']],
    ['It was sold after the 9/11 attacks.', ['9/11 = 2001-09-11']],
    ['It opens Sat., 3 May 2025 at noon.', ['Sat., 3 May 2025 = 2025-05-03', 'noon = 2025-05-03T12:00']],
    ['Sales beat the same month a year ago.', ['the same month a year ago = 2023']],
    ['Sales fell in April from the same month a year ago.', ['April = 2024-04', 'the same month a year ago = 2023-04']],
    ['Shares rose in early trading and fell in afternoon trading.', ['afternoon = 2024-05-15TAF']],
    ["Holders will get a fifth more than Friday's close.", ['Friday = 2024-05-10']],
    ['It was dear in the second half of this year.', ['the second half of this year = 2024-H2']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('holidays and parts of the day', () => {
  test.each([
    ['The pact was signed on Good Friday 1998.', ['Good Friday 1998 = 1998-04-10']],
    ['Shops opened on Thanksgiving in 1984.', ['Thanksgiving = 1984-11-22', '1984 = 1984']],
    ['Shops shut on Thanksgiving.', ['Thanksgiving = 2023-11-23']],
    ['The blast came in the early hours of Sunday.', ['the early hours of Sunday = 2024-05-12TMO']],
    ['Crews worked overnight.', ['overnight = 2024-05-15TNI']],
    ['At the end of the day, she said, hope for a better tomorrow.', []],
    ['In fiscal 2009 sales fell.', ['2009 = 2009']],
    [
      'It ran from 8 to 10 p.m. on Friday.',
      ['8 = 2024-05-10T20:00', '10 p.m. = 2024-05-10T22:00', 'Friday = 2024-05-10'],
    ],
    ['The quake struck at 0830 GMT.', ['0830 GMT = 2024-05-15T08:30Z']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a fiscal year has no days of its own', () => {
    expect(times('In fiscal 2009 sales fell.').map((time) => time.calendar)).toEqual([undefined]);
  });
});

describe('roles', () => {
  test.each([
    ['The road has been shut since 3 May.', ['since']],
    ['The road is shut until 3 June.', ['until']],
    ['The road opens by 3 June.', ['by']],
    ['It was shut before 3 May.', ['before']],
    ['It was shut after 3 May.', ['after']],
    ['It was shut ahead of 3 May.', ['before']],
    ['It was shut between 3 May and 9 May.', ['since', 'until']],
    ['It was shut from 3 to 9 May.', ['since', 'until']],
    ['It was shut in 1914–18.', ['since', 'until']],
    ['It was shut on 3 May and 9 May.', ['on', 'on']],
    ['It was shut during 1914.', ['during']],
    ['It was shut from March 2010 until late 2012.', ['since', 'until']],
    ['It was shut from 1990 to the 2000s.', ['since', 'until']],
    ['It has been open from 1990 on.', ['since']],
    ['A letter from May 1999 was read.', ['on']],
    ['The town was hit by Monday’s storm.', ['on']],
    ['The town was wrecked by the 1953 floods.', ['on']],
    ['Nobody had heard of it prior to 1953.', ['before']],
  ])('%s', (text, roles) => {
    expect(times(text).map((time) => time.role)).toEqual(roles);
  });
});

describe('lengths', () => {
  test.each([
    ['He served nearly three years.', { min: 3, max: 3, unit: 'year' }, 'nearly'],
    ['He served more than three years.', { min: 3, max: null, unit: 'year' }, 'more than'],
    ['He served for over a decade.', { min: 1, max: null, unit: 'decade' }, 'over'],
    ['He served up to five days.', { min: null, max: 5, unit: 'day' }, 'up to'],
    ['He served a couple of years.', { min: 2, max: 2, unit: 'year' }, undefined],
    ['He served for decades.', { min: 2, max: null, unit: 'decade' }, undefined],
    ['He served two and a half years.', { min: 2.5, max: 2.5, unit: 'year' }, undefined],
    ['He served for a year and a half.', { min: 1.5, max: 1.5, unit: 'year' }, undefined],
    ['He served a fortnight, or two fortnights.', { min: 4, max: 4, unit: 'week' }, undefined],
  ])('%s', (text, length, hedge) => {
    const [time] = times(text);
    expect(time).toMatchObject({ type: 'DURATION', length });
    expect(time?.hedge).toBe(hedge);
  });
});

describe('approximate dates', () => {
  test.each([
    ['It was built around 1910.', '1910~', 'around'],
    ['It was sold about two years ago.', '2022~', 'about'],
    ['It was sold two years ago.', '2022~', undefined],
    ['It was sold more than two years ago.', undefined, 'more than'],
    ['It was sold three days ago.', '2024-05-12', undefined],
    ['It fell around 6 p.m. Friday.', '2024-05-10', 'around'],
  ])('%s', (text, edtf, hedge) => {
    const [time] = times(text);
    expect(time?.calendar?.edtf).toBe(edtf);
    expect(time?.hedge).toBe(hedge);
  });
});

test('a dateline gives an undated article its day', () => {
  const text = 'Storm hits the coast\n\nFriday, August 21, 2015\n\nThe storm made landfall on Thursday.';
  const found = findTimes(readDocument({ id: 'example', text }));
  expect(found.map((time) => time.value)).toEqual(['2015-08-21', '2015-08-20']);
});

describe('no dates', () => {
  test.each([
    'The 35-year-old, a 2-month-old and a man aged 50 years.',
    'Police counted 1,997 people and 2000 soldiers.',
    'May I say that she may march?',
    'The Sun sat beside the wed pair.',
    'He came second in the second half and had a second chance.',
    'Stocks fall as oil springs back.',
    'The parcel weighs 12/11/10 units on page 3-4.',
    'The Boeing 747s and the A1998 met at 10-12.',
    'Rooms cost $1999 or €2024.',
    'United won 3:2.',
    'Children aged 8-10 years and under 25 years of age took part.',
    'He fought in the Seven Years War, and saw the early days of radio.',
    'Call (555) 774-1432 or 412-555-1878.',
    'Shots were fired at 1925 Elm Street and in the 2000 block of Oak Road.',
    'See https://example.org/news/2015/05/ for more.',
    'The record “1984” sold well.',
    '© 2016 Example Media.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a date that the calendar lacks has no days', () => {
  const [time] = times('The memo is dated 30 February 2019.');
  expect(time?.calendar).toBeUndefined();
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...[
      'May',
      '12',
      '1999',
      ',',
      'the',
      'end',
      'of',
      'last',
      'week',
      'Monday',
      'at',
      '6',
      'p.m.',
      '-',
      'to',
      'BC',
      'and',
    ],
    ...['early', '31', 'ago', 'three', 'days', 'second', 'half', 'year', '.', '’', '1990s', 'this', '25/12/2020', 'a'],
  );
  const anyText = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

  test('expressions are in order, apart, and their days are in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, calendar } of times(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          if (calendar?.from && calendar.to) expect(calendar.from <= calendar.to).toBe(true);
        }
      }),
    );
  });
});
