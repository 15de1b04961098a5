import type { Edit } from '../../../../src/compare/edits/schema.ts';
import type { Newsdesk } from './newsdesk.ts';
import type { Random } from './random.ts';
import { type Paragraph, type Report, replaced, textOf } from './report.ts';

/** What becomes of a story from one day to the next; as often as each stands here. */
const changes = {
  add,
  remove,
  rename,
  'swap names': swapNames,
  reorder,
  retitle,
  typo,
  'another typo': typo,
  figure,
  'another figure': figure,
  'cut a sentence': cutSentence,
  relabel,
  thresholds,
  merge,
  'another merge': merge,
  split,
  'another split': split,
  undo,
} as const satisfies Record<string, (desk: Newsdesk, random: Random, step: number) => Newsdesk>;

export type ChangeName = keyof typeof changes;

/** Makes one change, by chance; where it finds nothing to change, another. */
export function change(
  desk: Newsdesk,
  random: Random,
  step: number,
): { readonly desk: Newsdesk; readonly what: string } {
  for (;;) {
    const names = Object.keys(changes) as ChangeName[];
    const what = random.oneOf(names) ?? 'typo';
    const next = changes[what](desk, random, step);
    if (next !== desk) return { desk: next, what };
  }
}

const FEWEST_REPORTS = 2;

function add(desk: Newsdesk, random: Random): Newsdesk {
  const report = random.oneOf(desk.drawer);
  if (!report) return desk;
  return { ...desk, reports: [...desk.reports, report], drawer: desk.drawer.filter((one) => one !== report) };
}

function remove(desk: Newsdesk, random: Random): Newsdesk {
  const report = random.oneOf(desk.reports);
  if (!report || desk.reports.length <= FEWEST_REPORTS) return desk;
  return { ...desk, reports: desk.reports.filter((one) => one !== report), drawer: [...desk.drawer, report] };
}

function rename(desk: Newsdesk, random: Random, step: number): Newsdesk {
  return withReport(desk, random, (report) => ({ ...report, file: `renamed-${step}` }));
}

/** The hardest of renamings: each file is called by the other's name. */
function swapNames(desk: Newsdesk, random: Random): Newsdesk {
  const [one, other] = [random.oneOf(desk.reports), random.oneOf(desk.reports)];
  if (!one || !other || one === other) return desk;
  const named = desk.reports.map((report) => {
    if (report === one) return { ...one, file: other.file };
    return report === other ? { ...other, file: one.file } : report;
  });
  return { ...desk, reports: named };
}

function reorder(desk: Newsdesk, random: Random): Newsdesk {
  return withReport(desk, random, (report) => {
    const [from, to] = [random.below(report.paragraphs.length), random.below(report.paragraphs.length)];
    const moved = report.paragraphs.slice(from, from + 1);
    return { ...report, paragraphs: report.paragraphs.toSpliced(from, 1).toSpliced(to, 0, ...moved) };
  });
}

function retitle(desk: Newsdesk, random: Random, step: number): Newsdesk {
  return withReport(desk, random, (report) => ({ ...report, title: `Another headline, number ${step}` }));
}

function typo(desk: Newsdesk, random: Random): Newsdesk {
  return withParagraph(desk, random, (paragraph) => {
    const word = random.oneOf([...paragraph.text.matchAll(/\p{L}{4,}/gu)]);
    if (!word) return paragraph;
    const at = word.index + 1 + random.below(word[0].length - 2);
    const letter = paragraph.text[at] ?? '';
    const next = paragraph.text[at + 1] ?? '';
    const [length, by] = random.oneOf([
      [1, ''],
      [1, letter + letter],
      [2, next + letter],
    ] as const) ?? [1, ''];
    return replaced(paragraph, { start: at, end: at + length }, by);
  });
}

function figure(desk: Newsdesk, random: Random): Newsdesk {
  return withParagraph(desk, random, (paragraph) => {
    const found = random.oneOf([...paragraph.text.matchAll(/\b\d+\b|\b(?:two|three|six|nine|fourteen)\b/giu)]);
    if (!found) return paragraph;
    const [words] = found;
    const by = /\d/u.test(words) ? String(Number(words) + 1 + random.below(9)) : (random.oneOf(smallWords) ?? '');
    return replaced(paragraph, { start: found.index, end: found.index + words.length }, by);
  });
}

const smallWords = ['four', 'seven', 'eight', 'eleven'] as const;

function cutSentence(desk: Newsdesk, random: Random): Newsdesk {
  return withParagraph(desk, random, (paragraph) => {
    const sentences = [...paragraph.text.matchAll(/[^.!?]+[.!?]+["”’]?\s*/gu)];
    const cut = random.oneOf(sentences);
    if (!cut || sentences.length < 2) return paragraph;
    return replaced(paragraph, { start: cut.index, end: cut.index + cut[0].length }, '');
  });
}

function relabel(desk: Newsdesk): Newsdesk {
  return { ...desk, relabel: desk.relabel === '' ? 'reported' : '' };
}

function thresholds(desk: Newsdesk, random: Random): Newsdesk {
  return { ...desk, strictness: random.oneOf([0.8, 0.9, 1, 1.1, 1.25]) ?? 1 };
}

function merge(desk: Newsdesk, random: Random): Newsdesk {
  const comparisons = desk.collation?.comparisons ?? [];
  const first = random.oneOf(comparisons);
  const second = random.oneOf(comparisons.filter((one) => one !== first && one.kind === first?.kind));
  if (!first || !second) return desk;
  return withEdit(desk, { edit: 'merge', comparisons: [first.id, second.id], because });
}

function split(desk: Newsdesk, random: Random): Newsdesk {
  const { comparisons = [], claims = [] } = desk.collation ?? {};
  const whole = random.oneOf(comparisons.filter(({ readings }) => readings.flatMap((one) => one.claims).length > 1));
  const part = random.oneOf(whole?.readings.flatMap((one) => one.claims) ?? []);
  const claim = claims.find(({ id }) => id === part);
  if (!whole || !claim) return desk;
  const { article, quote } = claim;
  return withEdit(desk, {
    edit: 'split',
    comparison: whole.id,
    quotes: [{ article, quote: isOnce(desk, quote.exact) ? quote.exact : `${quote.exact}${quote.suffix}` }],
    because,
  });
}

const isOnce = ({ reports }: Newsdesk, words: string): boolean =>
  reports.every((report) => textOf(report).split(words).length <= 2);

function undo(desk: Newsdesk, random: Random): Newsdesk {
  const entry = random.oneOf(desk.edits);
  return entry ? { ...desk, edits: desk.edits.filter((one) => one !== entry) } : desk;
}

const because = 'An editor’s reason.';

const withEdit = (desk: Newsdesk, edit: Edit): Newsdesk => ({ ...desk, edits: [...desk.edits, edit] });

function withReport(desk: Newsdesk, random: Random, edit: (report: Report) => Report): Newsdesk {
  const report = random.oneOf(desk.reports);
  if (!report) return desk;
  const next = edit(report);
  return next === report ? desk : { ...desk, reports: desk.reports.map((one) => (one === report ? next : one)) };
}

function withParagraph(desk: Newsdesk, random: Random, edit: (paragraph: Paragraph) => Paragraph): Newsdesk {
  return withReport(desk, random, (report) => {
    const at = random.below(report.paragraphs.length);
    const paragraph = report.paragraphs[at];
    const next = paragraph && edit(paragraph);
    return !next || next === paragraph ? report : { ...report, paragraphs: report.paragraphs.with(at, next) };
  });
}
