import { claimKinds } from '../../claims/schema.ts';
import { type Verdict, verdicts } from '../../compare/schema.ts';
import { plainDates } from '../../site/edtf.ts';
import { kindWords, shortened, verdictWords } from '../../site/words.ts';
import type { Finding, Findings } from './findings.ts';
import { WIDTH, wrap } from './wrap.ts';

/** Puts a style on words, or leaves them as they are. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow', text: string) => string;

const OUTLET_WIDTH = 26;

/** What a story holds and where its reports part, as lines of at most 80 columns. */
export function findingLines(findings: Findings, paint: Paint): readonly string[] {
  const tried = findings.articles.find(({ isNew }) => isNew);
  const groups = verdicts.flatMap((verdict) => groupLines(findings, verdict, paint));
  const nothing = tried
    ? `  ${tried.siglum} (${tried.id}) contradicts nothing that was found.`
    : '  No differences were found.';
  return [
    ...wrap(`${findings.title} (${findings.id})`, 0).map((line) => paint('bold', line)),
    '',
    ...findings.articles.flatMap((article) => articleLine(article, paint)),
    '',
    ...wrap(claimsLine(findings), 2),
    '',
    ...(tried && groups.length > 0
      ? [...wrap(`Where ${tried.siglum} (${tried.id}) parts from the others:`, 2), '']
      : []),
    ...(groups.length > 0 ? groups : [nothing, '']),
    ...lapsedLines(findings, paint),
    ...wrap(restLine(findings), 2).map((line) => paint('dim', line)),
  ];
}

function articleLine({ siglum, outlet, published, claims, isNew, id }: Findings['articles'][number], paint: Paint) {
  const name = shortened(outlet ?? id, OUTLET_WIDTH).padEnd(OUTLET_WIDTH);
  const day = (published?.slice(0, 10) ?? 'no date').padEnd(10);
  const line = `  ${siglum.padEnd(3)} ${name}  ${day}  ${String(claims).padStart(4)} ${claims === 1 ? 'claim' : 'claims'}`;
  return isNew ? `${line}  ${paint('bold', 'new')}` : line;
}

function claimsLine({ claims }: Findings): string {
  const total = Object.values(claims).reduce((sum, count) => sum + count, 0);
  const kinds = claimKinds.flatMap((kind) => {
    const count = claims[kind];
    return count === undefined ? [] : [`${kindWords[kind].toLowerCase()} ${count}`];
  });
  return `${total} ${total === 1 ? 'claim' : 'claims'}${kinds.length === 0 ? '.' : `: ${kinds.join(', ')}.`}`;
}

function groupLines({ differences }: Findings, verdict: Verdict, paint: Paint): readonly string[] {
  const group = differences.filter((one) => one.verdict === verdict);
  if (group.length === 0) return [];
  const colour = verdict === 'conflict' ? 'red' : verdict === 'update' ? 'yellow' : 'bold';
  const head = `  ${verdictWords[verdict].name} (${group.length})`;
  return [paint(colour, head), ...group.flatMap((one) => differenceLines(one, paint)), ''];
}

function differenceLines({ label, verdict, because, before, edited }: Finding, paint: Paint): readonly string[] {
  const was = !before ? [] : [before === verdict ? 'so before' : `before: ${verdictWords[before].name.toLowerCase()}`];
  const notes = [...was, ...(edited === undefined ? [] : ['edited'])];
  return [
    ...wrap(label, 4).map((line) => paint('bold', line)),
    ...wrap(plainDates(because), 6),
    ...(notes.length === 0 ? [] : [paint('dim', `      (${notes.join(', ')})`)]),
  ];
}

function lapsedLines({ lapsed = [] }: Findings, paint: Paint): readonly string[] {
  if (lapsed.length === 0) return [];
  return [
    paint('bold', `  Edits that would no longer apply (${lapsed.length})`),
    ...lapsed.flatMap((line) => wrap(line, 4)),
    '',
  ];
}

function restLine({ verdicts: count, dismissed }: Findings): string {
  const parts = [
    `${count.agree} agreed`,
    `${count.single} found in one report only`,
    ...(dismissed === 0 ? [] : [`${dismissed} set aside by an editor`]),
  ];
  return `Beside these: ${parts.join(', ')}.`;
}

export const ruler = '─'.repeat(WIDTH);
