import { expect, test } from 'vitest';
import { collateWith, comparisonOf, injured, repairs, rudder } from './reports.ts';

const because = 'The coastguard’s own count says so.';
const claimOf = (record: ReturnType<typeof collateWith>, exact: string) =>
  record.claims.find(({ quote }) => quote.exact === exact);

test('a corrected value is compared and published, and its quotation stays', () => {
  const record = collateWith({
    edit: 'correct',
    article: 'herald',
    quote: 'Twelve people were injured',
    value: { min: 9, max: 9 },
    because,
  });
  expect(claimOf(record, 'Twelve people were injured')?.value).toEqual({ min: 9, max: 9, unit: 'person injured' });
  const found = record.comparisons.find(({ id }) => id === injured.id);
  expect(found?.verdict).toBe('agree');
  expect(found?.readings.map(({ value }) => value)).toEqual(['Nine people were injured', 'Twelve people were injured']);
  expect(found?.edited).toEqual([
    {
      edit: 'correct',
      what: '“Twelve people were injured” is read as 9 (person injured), not as 12 (person injured).',
      because,
    },
  ]);
});

test('an open end is null, and what is not named stays as it was read', () => {
  const record = collateWith({
    edit: 'correct',
    article: 'herald',
    quote: '€6 million',
    value: { min: null },
    because,
  });
  expect(claimOf(record, '€6 million')?.value).toEqual({ min: null, max: 6_000_000, unit: 'euro', currency: 'EUR' });
  expect(record.comparisons.find(({ id }) => id === repairs.id)?.verdict).toBe('precision');
});

test.each([
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['2024-03-05', '2024-03-05', '2024-03-05'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02/2024-03-04', '2024-02-01', '2024-03-04'],
  ['2024-02/..', '2024-02-01', null],
  ['../2024-02', null, '2024-02-29'],
])('the days of %s are found', (edtf, from, to) => {
  const record = collateWith({ edit: 'correct', article: 'herald', quote: 'Monday', value: { edtf }, because });
  expect(claimOf(record, 'Monday')?.value).toEqual({ edtf, from, to });
});

test('days beside a date of another form are taken as they are written', () => {
  const value = { edtf: '2024-03-04/2024-03-05~', from: '2024-03-03', to: '2024-03-06' };
  const record = collateWith({ edit: 'correct', article: 'herald', quote: 'Monday', value, because });
  expect(claimOf(record, 'Monday')?.value).toEqual(value);
});

test('the speaker of a quotation, and who says a figure', () => {
  const quote = 'The rudder was lost in the dark';
  const record = collateWith(
    { edit: 'correct', article: 'herald', quote: `“${quote},” said`, speaker: 'the captain', because },
    { edit: 'correct', article: 'gazette', quote: 'Nine people were injured', speaker: null, because },
  );
  const said = claimOf(record, `“${quote},”`);
  expect([said?.value, said?.attribution]).toEqual([{ text: `${quote},`, speaker: 'the captain' }, 'the captain']);
  expect(claimOf(record, 'Nine people were injured')?.attribution).toBeUndefined();
  expect(comparisonOf(record, 'herald', `“${quote},”`).id).toBe(rudder.id);
});

test('a quote may hold the line breaks of the article as spaces, and more words than the claim', () => {
  const record = collateWith({
    edit: 'correct',
    article: 'herald',
    quote: 'said the pilot. Repairs will cost €6 million',
    kind: 'money',
    value: { currency: 'GBP' },
    because,
  });
  expect(claimOf(record, '€6 million')?.value).toMatchObject({ currency: 'GBP' });
});

test('ids are those of the unedited record', () => {
  const ids = (record: ReturnType<typeof collateWith>) => record.comparisons.map(({ id }) => id).sort();
  const edit = { edit: 'correct', article: 'herald', quote: 'Monday', value: { edtf: '2024-03-05' }, because } as const;
  expect(ids(collateWith(edit))).toEqual(ids(collateWith()));
});
