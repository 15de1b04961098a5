import { findTimes } from '../../../../src/claims/rules/dates/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';

/** The day of publication where a test names none: a Wednesday. */
const published = '2024-05-15';

/** The times in a text. */
export function times(text: string, reference: string | undefined = published) {
  return findTimes(readDocument({ id: 'example', text, reference }));
}

/** Each expression as "words = value", in text order. */
export function read(text: string, reference?: string): string[] {
  return times(text, reference).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}
