import type { RuleRecord } from '../../rule.ts';

/** What the rule for lengths of time finds. */
export const lengthRule: RuleRecord = {
  id: 'duration/length',
  kind: 'duration',
  finds: 'A length of time, told apart from dates and ages.',
  source: 'TIMEX3 (ISO 24617-1), DURATION',
  examples: [
    {
      text: 'The siege lasted three weeks.',
      finds: 'three weeks',
      with: { type: 'DURATION', value: 'P3W', length: { min: 3, max: 3, unit: 'week' } },
    },
    {
      text: 'She was jailed for at least 20 years.',
      finds: '20 years',
      with: { value: 'P20Y', length: { min: 20, max: null, unit: 'year' }, hedge: 'at least' },
    },
    { text: 'A 12-hour flight followed.', finds: '12-hour', with: { value: 'PT12H' } },
    { text: 'It rained for several days.', finds: 'several days', with: { value: 'PXD' } },
    { text: 'Sales grew over the past two years.', finds: 'the past two years', with: { value: 'P2Y' } },
    {
      text: 'The talks took six to eight months.',
      finds: 'six to eight months',
      with: { length: { min: 6, max: 8, unit: 'month' } },
    },
  ],
  counterexamples: [
    'The rush hours of a town are loud.',
    'They worked through the small hours of the night.',
    'A 35-year-old woman was injured.',
    'About a quarter of the votes were counted.',
    'He finished second in a second attempt.',
  ],
};
