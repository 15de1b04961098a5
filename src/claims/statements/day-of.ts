import type { Layers, TimeExpression } from '../layers.ts';
import type { DateValue } from '../schema.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { overlapping, sentenceAt } from '../text/locate.ts';
import { boundedDate } from '../values/date.ts';
import { isOfSaying } from './saying.ts';

const whole: ReadonlySet<string> = new Set<TimeExpression['role']>(['on', 'during']);

/** The date on which a figure held, where its sentence gives one and no other: a level on Friday is not Sunday's. */
export function dayOf(document: Document, times: Layers['times'], span: Span): DateValue | undefined {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return undefined;
  const dates = overlapping(times, sentence).filter(
    (time) => time.calendar && time.type === 'DATE' && whole.has(time.role) && !isOfSaying(document, time),
  );
  const [date] = dates;
  return date?.calendar && dates.length === 1 ? boundedDate(date.calendar, date.role) : undefined;
}
