import { extract } from '../../../src/claims/index.ts';
import type { Collation, Comparison } from '../../../src/compare/schema.ts';
import type { StoryArticle } from '../../../src/compare/story.ts';

/** One thing that happened, told in its own words by each report: the identity that no matcher has a say in. */
export interface Telling {
  readonly fact: string;
  readonly text: string;
}

export interface Report {
  /** Stays whatever its file is called. */
  readonly key: string;
  readonly file: string;
  readonly voice: number;
  readonly title: string;
  readonly published: string;
  readonly tellings: readonly Telling[];
  /** Words put in front of the subjects of its claims, as other rules would name them. */
  readonly relabel: string;
}

const places = ['Larkness', 'Ternby', 'Quarrel', 'Osmund', 'Veyra', 'Holt Bridge', 'Sandwick', 'Marlow'] as const;

const tellings: readonly ((place: string, figure: number) => string)[] = [
  (place, figure) => `At least ${figure + 10} people were hurt in ${place} when the storm tore off roofs, police said.`,
  (place, figure) => `The council of ${place} spent ${figure + 2} million euros on new pumps.`,
  (place, figure) => `In ${place}, ${figure + 30} homes stood under water by the evening.`,
  (place, figure) => `The bridge at ${place} was closed on ${(figure % 27) + 1} March 2024 after cracks were found.`,
  (place) => `“Nobody in ${place} saw a warning,” said the mayor of ${place}.`,
  (place, figure) => `Turnout in ${place} fell to ${(figure % 60) + 20} percent, the election office said.`,
];

/** How many different facts there are. */
export const FACTS = places.length * tellings.length;

export function telling(fact: number, figure: number, voice: number): Telling {
  const place = places[fact % places.length] ?? '';
  const kind = Math.floor(fact / places.length) % tellings.length;
  return { fact: `${kind}/${place}`, text: `${spoken(voice)}${tellings[kind]?.(place, figure) ?? ''}` };
}

const papers = ['Courier', 'Weekly Observer', 'Gazette', 'Morning Herald', 'Chronicle'] as const;
const sources = [
  'residents',
  'a visit',
  'old friends',
  'its own reporters',
  'a long walk',
  'the radio',
  'notes',
] as const;

/** Reports tell a thing in words of their own, else they would be copies. */
function spoken(voice: number): string {
  return `As the ${papers[voice % papers.length]} learned from ${sources[voice % sources.length]}, `;
}

export function textOf({ tellings: told }: Report): string {
  return told.map(({ text }) => text).join('\n\n');
}

export function storyArticle(report: Report): StoryArticle {
  const extraction = extract({ id: report.file, text: textOf(report), reference: report.published });
  const claims = extraction.claims.map(({ claim, context }) => ({
    claim: { ...claim, subject: `${report.relabel}${claim.subject}` },
    context,
  }));
  return { id: report.file, title: report.title, published: report.published, extraction: { ...extraction, claims } };
}

/** The planted facts that a comparison speaks of, by where its claims stand. */
export function factsOf(comparison: Comparison, collation: Collation, reports: readonly Report[]): ReadonlySet<string> {
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const found = comparison.readings.flatMap(({ article, claims: ids }) => {
    const text = collation.articles.find(({ id }) => id === article)?.text;
    const report = reports.find((one) => textOf(one) === text);
    return ids.flatMap((id) => (report ? factAt(report, claims.get(id)?.start ?? 0) : []));
  });
  return new Set(found);
}

function factAt({ tellings: told }: Report, offset: number): readonly string[] {
  let start = 0;
  for (const { fact, text } of told) {
    if (offset < start + text.length) return [fact];
    start += text.length + 2;
  }
  return [];
}
