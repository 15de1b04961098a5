import type { Claim } from '../../claims/schema.ts';
import { csvFile } from '../encoders/index.ts';
import type { StoryView } from '../story-view.ts';

/** One line a comparison, one column an article: its value as it words it, empty where it says nothing. */
export function comparisonsCsv({ articles, comparisons }: StoryView): string {
  const header = ['id', 'kind', 'label', 'verdict', 'because', ...articles.map(({ siglum, id }) => `${siglum} ${id}`)];
  const rows = comparisons.map(({ id, kind, label, verdict, because, readings }) => [
    id,
    kind,
    label,
    verdict,
    because,
    ...articles.map((article) => readings.find((reading) => reading.article.id === article.id)?.value),
  ]);
  return csvFile(header, rows);
}

/** One line a claim, with its place in the article's text of `collation.json`. */
export function claimsCsv({ collation }: StoryView): string {
  const header = ['id', 'article', 'kind', 'subject', 'quote', 'hedge', 'attribution', 'start', 'end', ...valueColumns];
  const rows = collation.claims.map((claim) => [
    claim.id,
    claim.article,
    claim.kind,
    claim.subject,
    claim.quote.exact,
    claim.hedge,
    claim.attribution,
    claim.start,
    claim.end,
    ...valueCells(claim),
    claim.rule,
  ]);
  return csvFile([...header, 'rule'], rows);
}

const valueColumns = ['min', 'max', 'unit', 'currency', 'edtf', 'from', 'to', 'text', 'speaker', 'state', 'name'];

function valueCells({ value }: Claim): readonly (string | number | null | undefined)[] {
  const cells = new Map<string, string | number | null>(Object.entries(value));
  return valueColumns.map((column) => cells.get(column));
}
