import { searchTypes } from './search-record.ts';
import { typeWords } from './search-records.ts';
import { kindWords } from './words.ts';

/** What a search may be narrowed to: values of `?kind=` with their names. */
export const searchChoices = [
  { label: 'Sort of thing', choices: searchTypes.map((value) => ({ value, name: `${typeWords[value]}s` })) },
  { label: 'What is said', choices: Object.entries(kindWords).map(([value, name]) => ({ value, name })) },
] as const;
