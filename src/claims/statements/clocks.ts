import type { TimeExpression } from '../layers.ts';
import { aboutTheTime, clockLeadIns } from '../lexicon/clock-words.ts';
import type { DateValue } from '../schema.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { pad } from '../values/date.ts';
import { withLeadIn } from './lead-in.ts';

/** A time of day with the words that bound it. */
export interface Clock extends Span {
  /** Its EDTF has a time of day: 2031-05-04T04:17; "~" about then, "?" in the morning or in the evening. */
  readonly value: DateValue;
  readonly hedge: string | undefined;
}

const MINUTES_OF_A_DAY = 1440;

/** The time of day of an expression that gives an hour of a known day: "4:17 a.m.", "shortly before 3 a.m.". */
export function clockOf(document: Document, expression: TimeExpression): Clock | undefined {
  const time = { ...expression, ...hourIn(document, expression) };
  const told = /T(?<hour>\d{2}):(?<minute>\d{2})(?<zone>Z?)$/u.exec(time.value)?.groups;
  const day = time.calendar?.from;
  if (!told || !day || time.calendar?.to !== day) return undefined;
  const minutes = Number(told.hour) * 60 + Number(told.minute);
  const mark = isOfOneHalf(document, expression) ? '' : '?';
  const write = (at: number, more = mark) => `${day}T${hourOf(at)}:${pad(Math.abs(at % 60), 2)}${told.zone}${more}`;
  const near = leadInOf(document, time, clockLeadIns.keys());
  if (near) {
    const [from, to] = (clockLeadIns.get(near.words) ?? [0, 0]).map((step) => minutes + step);
    return { ...near.span, value: onDay(day, `${write(from ?? 0)}/${write(to ?? 0)}`), hedge: near.words };
  }
  const about = leadInOf(document, time, aboutTheTime);
  if (about) return { ...about.span, value: onDay(day, write(minutes, mark ? '%' : '~')), hedge: about.words };
  return {
    ...withLeadIn(document, time, openings[time.role] && time.role),
    hedge: undefined,
    value: onDay(day, bounded(time, write(minutes))),
  };
}

/** "4:17 a.m." of "Sunday, at 4:17 a.m.": the words without the day that is told with them. */
function hourIn({ text }: Document, { start, end }: Span): Span {
  const hour = /\d{1,2}(?:[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)|\bnoon|midday|midnight/iu.exec(
    text.slice(start, end),
  );
  return hour ? { start: start + hour.index, end: start + hour.index + hour[0].length } : { start, end };
}

/** Roles of which the word stands before the time. */
const openings: Readonly<Partial<Record<TimeExpression['role'], 'from' | 'to'>>> = {
  since: 'from',
  after: 'from',
  until: 'to',
  by: 'to',
  before: 'to',
};

function bounded({ role }: TimeExpression, point: string): string {
  const open = openings[role];
  if (open === undefined || role === 'since' || role === 'until') return point;
  return open === 'from' ? `${point}/..` : `../${point}`;
}

const onDay = (day: string, edtf: string): DateValue => ({ edtf, from: day, to: day });

const hourOf = (minutes: number): string =>
  pad(Math.floor((((minutes % MINUTES_OF_A_DAY) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY) / 60), 2);

function leadInOf(document: Document, time: Span, phrases: Iterable<string>) {
  for (const words of phrases) {
    const span = withLeadIn(document, time, words);
    if (span.start < time.start) return { words, span };
  }
  return undefined;
}

/** Whether the words tell the half of the day: by its mark, by 24 hours, or by "in the morning" behind. */
function isOfOneHalf(document: Document, { start, end }: Span): boolean {
  const words = document.text.slice(start, end).toLowerCase();
  if (/[ap]\.?\s?m\b|\bnoon|midday|midnight|gmt|utc|hours|\b(?:0\d|1[3-9]|2[0-4])[:.]?\d{2}/u.test(words)) return true;
  if (/\b(?:morning|afternoon|evening)\b/u.test(words)) return true;
  return partBehind.test(document.text.slice(end, end + PART_WITHIN));
}

/** Characters behind a time in which its half of the day is told. */
const PART_WITHIN = 36;

const partBehind =
  /^\s+(?:(?:in\s+the|this|yesterday|tomorrow|(?:on\s+)?\p{Lu}\p{Ll}+day)\s+(?:morning|afternoon|evening)\b|at\s+night\b)/u;
