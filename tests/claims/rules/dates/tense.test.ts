import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../src/claims/rules/dates/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';
import { read, times } from './read-times.ts';

describe('tense and the day of publication', () => {
  test.each([
    ['The council voted on Monday.', 'Monday = 2024-05-13'],
    ['The council will vote on Monday.', 'Monday = 2024-05-20'],
    ['The council is expected to vote on Monday.', 'Monday = 2024-05-20'],
    ['The council voted on Wednesday.', 'Wednesday = 2024-05-15'],
    ['The council voted in June.', 'June = 2023-06'],
    ['The council will vote in June.', 'June = 2024-06'],
    ['The council will vote in March.', 'March = 2025-03'],
    ['The council has not voted since June.', 'June = 2023-06'],
    ['A June 3 hearing is planned.', 'June 3 = 2024-06-03'],
    ['The deadline is May 20.', 'May 20 = 2024-05-20'],
    ['He was born on December 30.', 'December 30 = 2023-12-30'],
    ['Next Monday is a holiday.', 'Next Monday = 2024-05-20'],
    ['Last Wednesday it rained.', 'Last Wednesday = 2024-05-08'],
    ['They will sail next month.', 'next month = 2024-06'],
    ['They sailed a week ago.', 'a week ago = 2024-W19'],
    ['She could not be reached on Monday.', 'Monday = 2024-05-13'],
    ['The plan could be adopted on Monday.', 'Monday = 2024-05-20'],
    ['Smith set a record on Monday.', 'Monday = 2024-05-13'],
    ['Flights stopped due to fog on Monday.', 'Monday = 2024-05-13'],
    ['The minister unveiled plans to cut jobs on Monday.', 'Monday = 2024-05-13'],
    ['Drivers plan to strike on Monday.', 'Monday = 2024-05-20'],
    ['At a hearing on Monday the judge smiled.', 'Monday = 2024-05-13'],
    ['The law comes into force on 1 January.', '1 January = 2025-01-01'],
    ['The summit ends Thursday.', 'Thursday = 2024-05-16'],
    ['Talks were to resume on 3 July, he said in vain.', '3 July = 2024-07-03'],
    ['Two icebreakers were expected to reach the trawler on Friday morning.', 'Friday morning = 2024-05-17TMO'],
    ['The bridge had been expected to open on Friday.', 'Friday = 2024-05-10'],
    ['The bridge was due to open on Friday, but rain fell.', 'Friday = 2024-05-10'],
    ['The suspect was due in court on Friday.', 'Friday = 2024-05-17'],
    ['The court is to rule on Friday.', 'Friday = 2024-05-17'],
    ['The driver was to blame for the crash on Friday.', 'Friday = 2024-05-10'],
    ['A bond was set Friday.', 'Friday = 2024-05-10'],
    ['Drivers will strike, starting Friday.', 'Friday = 2024-05-17'],
    ['Drivers have been on strike since Friday.', 'Friday = 2024-05-10'],
    ['The museum reopens on Saturday.', 'Saturday = 2024-05-18'],
    ['Polls open on Sunday.', 'Sunday = 2024-05-19'],
    ['The museum stays closed until Saturday.', 'Saturday = 2024-05-18'],
    ['The pass is fully closed until Saturday.', 'Saturday = 2024-05-18'],
    ['The match was put off until Saturday.', 'Saturday = 2024-05-18'],
    ['Owners have until Saturday to return the toys.', 'Saturday = 2024-05-18'],
    ['The fair, which is popular with families, lasted until Sunday.', 'Sunday = 2024-05-12'],
    ['The pass was closed until Monday.', 'Monday = 2024-05-13'],
    ['The plane crashed on 3 January.', '3 January = 2024-01-03'],
    ['On the 12th the rebels took the town.', undefined],
    ['On the 12th, the rebels took the town.', 'the 12th = 2024-05-12'],
    ['He lives on the 12th floor.', undefined],
    ['Mr March said that May would sing.', undefined],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  test('without a day of publication a bare month stays bare, and has no calendar', () => {
    const [time] = findTimes(readDocument({ id: 'example', text: 'The council voted in June.' }));
    expect(time).toMatchObject({ value: 'XXXX-06', resolvedFrom: 'none' });
    expect(time?.calendar).toBeUndefined();
  });
});

describe('histories go on from the date last spoken of', () => {
  const history = [
    'The war began on 3 March 1801.',
    'In April the fleet sailed.',
    'Two months later it was beaten.',
    'The peace of 1763 was long forgotten.',
    'On 12 December envoys met.',
    'In January they signed.',
    'The following year trade grew, and in 1805 it doubled.',
    'The last envoy left in May 1806.',
    'By 1810 the fleet was rebuilt.',
  ].join(' ');

  test('by month, day and count', () => {
    expect(read(history)).toEqual([
      '3 March 1801 = 1801-03-03',
      'April = 1801-04',
      'Two months later = 1801-06',
      '1763 = 1763',
      '12 December = 1801-12-12',
      'January = 1802-01',
      'The following year = 1803',
      '1805 = 1805',
      'May 1806 = 1806-05',
      '1810 = 1810',
    ]);
  });

  test('and say so', () => {
    expect(times(history).map((time) => time.resolvedFrom)).toEqual([
      ...['text', 'previous', 'previous', 'text', 'previous', 'previous', 'previous', 'text', 'text', 'text'],
    ]);
  });
});

test('a length from a day on begins on that day, ahead or behind', () => {
  const from = (text: string) => times(text).map(({ value, role }) => `${value} ${role}`);
  expect(from('Drivers will strike for 72 hours from Friday.')).toEqual(['PT72H on', '2024-05-17 since']);
  expect(from('Drivers struck for 72 hours from Friday.')).toEqual(['PT72H on', '2024-05-10 since']);
  expect(from('The letter is from Friday.')).toEqual(['2024-05-10 on']);
});

test('the end of a week that lies ahead is of the week of writing, of one that is told of its own', () => {
  expect(read('The mill lost a case on Sunday. It expects to reopen by the end of the week.').at(-1)).toBe(
    'the end of the week = 2024-W20',
  );
  expect(read('The mill lost a case on 2 May. By the end of the week it had closed.').at(-1)).toBe(
    'the end of the week = 2024-W18',
  );
});

test('without a day of publication a month goes on from the date last spoken of', () => {
  const text = 'The ship sank on 3 May 2011. In June it was raised.';
  const found = findTimes(readDocument({ id: 'example', text }));
  expect(found.map((time) => time.value)).toEqual(['2011-05-03', '2011-06']);
});
