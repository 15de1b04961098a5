import type { Claim } from '../../claims/schema.ts';
import { csvFile } from '../encoders/index.ts';
import type { Links } from '../links.ts';
import type { StoryView } from '../story-view.ts';

/** One line a comparison, one column an article: its value as it words it, empty where it says nothing. */
export function comparisonsCsv({ id: story, articles, comparisons }: StoryView, links: Links): string {
  const columns = articles.map(({ siglum, id }) => `${siglum} ${id}`);
  const rows = comparisons.map(({ id, kind, label, verdict, because, readings }) => [
    id,
    kind,
    label,
    verdict,
    because,
    ...articles.map((article) => readings.find((reading) => reading.article.id === article.id)?.value),
    links.whole(links.comparison(story, id)),
  ]);
  return csvFile(['id', 'kind', 'label', 'verdict', 'because', ...columns, 'address'], rows);
}

/** One line a claim, with its place in the article's text of `collation.json`. */
export function claimsCsv({ id: story, collation }: StoryView, links: Links): string {
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
    links.whole(links.mark(story, claim.article, claim.id)),
  ]);
  return csvFile([...header, 'rule', 'address'], rows);
}

const valueColumns = ['min', 'max', 'unit', 'currency', 'edtf', 'from', 'to', 'text', 'speaker', 'state', 'name'];

function valueCells({ value }: Claim): readonly (string | number | null | undefined)[] {
  const cells = new Map<string, string | number | null>(Object.entries(value));
  return valueColumns.map((column) => cells.get(column));
}
