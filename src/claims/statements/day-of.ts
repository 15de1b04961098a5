import type { Layers, TimeExpression } from '../layers.ts';
import type { DateValue } from '../schema.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt, overlapping, sentenceAt } from '../text/locate.ts';
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
  if (date && isOfOldFigure(document, span, date)) return undefined;
  return date?.calendar && dates.length === 1 ? boundedDate(date.calendar, date.role) : undefined;
}

/** "4 percent, up from 3 in 2029": the day behind is of the figure that it is held against. */
function isOfOldFigure({ text }: Document, { end }: Span, date: Span): boolean {
  return date.start > end && /\b(?:from|against|than|compared)\b/iu.test(text.slice(end, date.start));
}

/** The day or the days that a figure covers, where its sentence gives these and no other: "in the strikes since May". */
export function periodOf(document: Document, times: Layers['times'], span: Span): DateValue | undefined {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return undefined;
  const dates = overlapping(times, sentence).filter((time) => time.calendar && !isOfSaying(document, time));
  const [date] = dates;
  if (!date?.calendar || dates.length > 1 || !covering.has(date.role) || isAsOf(document, date)) return undefined;
  return boundedDate(date.calendar, date.role);
}

const covering: ReadonlySet<string> = new Set<TimeExpression['role']>(['on', 'during', 'since']);

/** "As of Friday": the day of the counting, whenever what is counted was. */
function isAsOf(document: Document, { start }: Span): boolean {
  const at = firstTokenAt(document, start);
  return document.tokens[at - 1]?.lower === 'of' && document.tokens[at - 2]?.lower === 'as';
}
