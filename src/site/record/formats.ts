import type { Links } from '../links.ts';

/** A file that is published beside the pages. */
export interface Download {
  readonly href: string;
  readonly type: string;
  /** In a row of links. */
  readonly name: string;
  /** What is in it and what it is for, as a sentence. */
  readonly about: string;
}

/** What every story has. */
export function storyDownloads(story: string, links: Links): readonly Download[] {
  const record: Download = {
    href: links.collation(story),
    type: 'application/json',
    name: 'Record (JSON)',
    about: 'Everything: the texts, every claim with its place, every comparison and every name.',
  };
  return [record, ...tables(story, links), ...standards(story, links), ...feeds(links, story)];
}

/** Feeds of one story's discrepancies, or of all stories'. */
export function feeds(links: Links, story?: string): readonly Download[] {
  return [
    {
      href: links.atom(story),
      type: 'application/atom+xml',
      name: 'Feed (Atom)',
      about: 'Discrepancies that are new, changed, settled or gone.',
    },
    {
      href: links.jsonFeed(story),
      type: 'application/feed+json',
      name: 'Feed (JSON)',
      about: 'The same as a JSON Feed.',
    },
  ];
}

function tables(story: string, links: Links): readonly Download[] {
  return [
    {
      href: links.comparisonsCsv(story),
      type: 'text/csv',
      name: 'Comparisons (CSV)',
      about: 'A table with a line for each comparison and a column for each report.',
    },
    {
      href: links.claimsCsv(story),
      type: 'text/csv',
      name: 'Claims (CSV)',
      about: 'A table with a line for each claim, its value in columns, its words and their place.',
    },
  ];
}

function standards(story: string, links: Links): readonly Download[] {
  return [
    {
      href: links.annotations(story),
      type: 'application/ld+json',
      name: 'Web Annotations',
      about:
        'Every claim as a W3C Web Annotation of the report’s page here, of its plain text and of the outlet’s page.',
    },
    {
      href: links.apparatus(story),
      type: 'application/tei+xml',
      name: 'Critical apparatus (TEI)',
      about: 'The reports as witnesses and the comparisons as entries that stand off from them, in TEI P5.',
    },
  ];
}
