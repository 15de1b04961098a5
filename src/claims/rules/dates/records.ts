import type { RuleRecord } from '../../rule.ts';
import { lengthRule } from './length-record.ts';
import { pointRules } from './point-records.ts';

const timex = 'TIMEX3 (ISO 24617-1)';

export const dateRules: readonly RuleRecord[] = [
  ...pointRules,
  {
    id: 'date/near-day',
    kind: 'date',
    finds: 'A day named from the day of writing: today, yesterday, tomorrow, tonight.',
    source: timex,
    examples: [
      {
        text: 'The strike began yesterday morning.',
        published: '2024-03-01',
        finds: 'yesterday morning',
        with: { type: 'TIME', value: '2024-02-29TMO', resolvedFrom: 'published' },
      },
      { text: 'Parliament meets tomorrow.', published: '2023-12-31', finds: 'tomorrow', with: { value: '2024-01-01' } },
      {
        text: 'The ship left the day before yesterday.',
        published: '2024-03-01',
        finds: 'the day before yesterday',
        with: { value: '2024-02-28' },
      },
    ],
    counterexamples: ['The vote fell on a day of rain.'],
  },
  {
    id: 'date/weekday',
    kind: 'date',
    finds: 'A weekday, read by the tense of its sentence from the day of publication.',
    source: timex,
    examples: [
      {
        text: 'The court ruled on Friday.',
        published: '2024-05-15',
        finds: 'Friday',
        with: { value: '2024-05-10', resolvedFrom: 'published' },
      },
      {
        text: 'The court will rule on Friday.',
        published: '2024-05-15',
        finds: 'Friday',
        with: { value: '2024-05-17' },
      },
      { text: 'The vote is due on Monday.', published: '2024-05-15', finds: 'Monday', with: { value: '2024-05-20' } },
      {
        text: 'The pass stays shut until Monday.',
        published: '2024-05-15',
        finds: 'Monday',
        with: { value: '2024-05-20' },
      },
      {
        text: 'Rain fell on Tuesday evening.',
        published: '2024-05-15',
        finds: 'Tuesday evening',
        with: { type: 'TIME', value: '2024-05-14TEV' },
      },
      {
        text: 'The minister quit on Thursday last week.',
        published: '2024-05-15',
        finds: 'Thursday last week',
        with: { value: '2024-05-09' },
      },
      {
        text: 'They met last Wednesday.',
        published: '2024-05-15',
        finds: 'last Wednesday',
        with: { value: '2024-05-08' },
      },
    ],
    counterexamples: ['The sun rose and she sat down to wed her plans to theirs.', 'Fri and Mon are short.'],
  },
  {
    id: 'date/near-period',
    kind: 'date',
    finds: 'A week, month, year or the like named from the day of writing or from the date last spoken of.',
    source: timex,
    examples: [
      {
        text: 'Exports fell last month.',
        published: '2024-01-20',
        finds: 'last month',
        with: { value: '2023-12', calendar: { edtf: '2023-12', from: '2023-12-01', to: '2023-12-31' } },
      },
      { text: 'The talks failed last week.', published: '2024-01-20', finds: 'last week', with: { value: '2024-W02' } },
      { text: 'The bridge opens next year.', published: '2024-01-20', finds: 'next year', with: { value: '2025' } },
      {
        text: 'The army advanced on 3 June 1808. The next day it rested.',
        published: '2024-01-20',
        finds: 'The next day',
        with: { value: '1808-06-04', resolvedFrom: 'previous' },
      },
      {
        text: 'He was shot over the weekend.',
        published: '2024-05-15',
        finds: 'the weekend',
        with: { calendar: { edtf: '2024-05-11/2024-05-12', from: '2024-05-11', to: '2024-05-12' } },
      },
    ],
    counterexamples: ['This is the last of its kind.', 'In the first place, the next step is hers.'],
  },
  {
    id: 'date/within-period',
    kind: 'date',
    finds: 'The part of a week, month or year that lies before or after the day of writing.',
    source: timex,
    examples: [
      {
        text: 'Earlier this week, the port was closed.',
        published: '2024-05-16',
        finds: 'Earlier this week',
        with: { value: '2024-W20', calendar: { edtf: '2024-05-13/2024-05-16', from: '2024-05-13', to: '2024-05-16' } },
      },
      {
        text: 'The probe is to report later this year.',
        published: '2024-05-16',
        finds: 'later this year',
        with: { calendar: { edtf: '2024-05-16/2024-12-31', from: '2024-05-16', to: '2024-12-31' } },
      },
    ],
    counterexamples: ['She spoke later than her earlier rival.'],
  },
  {
    id: 'date/ago',
    kind: 'date',
    finds: 'A date counted back or forward: "three days ago", "two weeks later".',
    source: timex,
    examples: [
      {
        text: 'The dam broke three days ago.',
        published: '2024-03-02',
        finds: 'three days ago',
        with: { value: '2024-02-28' },
      },
      {
        text: 'The firm was sold two years ago.',
        published: '2024-03-02',
        finds: 'two years ago',
        with: { value: '2022', calendar: { edtf: '2022~', from: '2021-01-01', to: '2023-12-31' } },
      },
      {
        text: 'The siege began on 5 May 1795. Ten days later it was over.',
        finds: 'Ten days later',
        with: { value: '1795-05-15', resolvedFrom: 'previous' },
      },
      { text: 'It closed several years ago.', finds: 'several years ago', with: { value: 'PAST_REF' } },
    ],
    counterexamples: ['The jury sat for ten days.', 'A 34-year-old man was held.'],
  },
  {
    id: 'date/clock',
    kind: 'date',
    finds: 'A time of day.',
    source: 'ISO 8601-1',
    examples: [
      {
        text: 'The train derailed at 6:40 p.m. on Tuesday.',
        published: '2024-05-15',
        finds: '6:40 p.m.',
        with: { type: 'TIME', value: '2024-05-14T18:40' },
      },
      { text: 'Polls close at 10pm.', published: '2024-05-15', finds: '10pm', with: { value: '2024-05-15T22:00' } },
      {
        text: 'The quake struck at 04:17 local time.',
        published: '2023-02-06',
        finds: '04:17 local time',
        with: { value: '2023-02-06T04:17' },
      },
      {
        text: 'He died at noon yesterday.',
        published: '2024-05-15',
        finds: 'noon yesterday',
        with: { value: '2024-05-14T12:00' },
      },
      {
        text: 'The alarm was raised at ten past five.',
        published: '2024-05-15',
        finds: 'ten past five',
        with: { value: '2024-05-15T05:10' },
      },
      {
        text: 'The lock was shut until 4.35 on Sunday.',
        published: '2024-05-15',
        finds: '4.35',
        with: { value: '2024-05-12T04:35' },
      },
      {
        text: 'Polls closed at 8:30 in the evening.',
        published: '2024-05-15',
        finds: '8:30',
        with: { value: '2024-05-15T20:30' },
      },
    ],
    counterexamples: [
      'Shares in the port closed at 5.10 on Friday.',
      'The jump was measured at 5.10.',
      'Turnout was at 5.10 per cent.',
      'It happened at five to six places.',
      'United won 3:2 after extra time.',
      'The verse is John 3:16, he said.',
    ],
  },
  {
    id: 'date/part-of-day',
    kind: 'date',
    finds: 'A part of the day: this morning, last night, overnight.',
    source: timex,
    examples: [
      {
        text: 'Shots were heard last night.',
        published: '2024-05-15',
        finds: 'last night',
        with: { value: '2024-05-14TNI' },
      },
      {
        text: 'The road reopened this morning.',
        published: '2024-05-15',
        finds: 'this morning',
        with: { value: '2024-05-15TMO' },
      },
      {
        text: 'The fleet sailed on the morning of 3 May 1862.',
        finds: 'the morning of 3 May 1862',
        with: { value: '1862-05-03TMO' },
      },
      {
        text: 'The tug sank in the small hours of Tuesday.',
        published: '2024-05-15',
        finds: 'the small hours of Tuesday',
        with: { value: '2024-05-14TMO' },
      },
    ],
    counterexamples: ['The Morning Star reported the sale of its presses.', 'He runs a night club.'],
  },
  {
    id: 'date/recurrence',
    kind: 'date',
    finds: 'Something that comes again: daily, every year, per month, on Sundays.',
    source: `${timex}, SET`,
    examples: [
      { text: 'The ferry sails every day.', finds: 'every day', with: { type: 'SET', value: 'P1D' } },
      { text: 'The plant makes 40 engines a year.', finds: 'a year', with: { type: 'SET', value: 'P1Y' } },
      { text: 'Elections are held every four years.', finds: 'every four years', with: { value: 'P4Y' } },
      { text: 'The market is closed on Sundays.', finds: 'Sundays', with: { value: 'XXXX-WXX-7' } },
    ],
    counterexamples: ['The Daily Record reported it.', 'He was jailed for a year.'],
  },
  {
    id: 'date/vague',
    kind: 'date',
    finds: 'The past, the present or the future without a date.',
    source: timex,
    examples: [
      { text: 'She is currently the mayor.', finds: 'currently', with: { value: 'PRESENT_REF', resolvedFrom: 'none' } },
      { text: 'In recent months prices have risen.', finds: 'recent months', with: { value: 'PAST_REF' } },
      { text: 'No sale is planned in the near future.', finds: 'the near future', with: { value: 'FUTURE_REF' } },
    ],
    counterexamples: ['He drove past the gate.', 'They present a plan.'],
  },
  lengthRule,
];
