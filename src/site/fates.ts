import { articlePath, comparisonPath } from '../compare/paths.ts';
import { type Fate, fatesOf, type Ledger, type NamedEntry } from '../compare/permalinks/index.ts';
import type { Verdict } from '../compare/schema.ts';
import { dateInWords } from './calendar.ts';
import { type Kept, type KeptWords, wordsOf } from './kept.ts';
import { fragments, links } from './links.ts';
import type { StoryView } from './story-view.ts';
import { kindWords, listed, shortened } from './words.ts';

const MAX_DESCRIPTION = 200;
/** Quotations that say what an address stood for. */
const MOST_QUOTES = 6;

/** An address that was published, and what stands there instead of what it was for. */
export interface GonePage {
  readonly id: string;
  readonly label: string;
  /** What it was: "Dates", "Report". */
  readonly overline: string;
  /** Says since when it is gone and where it went. */
  readonly lead: string;
  /** From the site's root, without its base. */
  readonly path: string;
  /** None where it went nowhere, one where it moved, several where it was split. */
  readonly into: readonly GoneTarget[];
  /** The one place that holds all of it: readers are taken there. */
  readonly moved: GoneTarget | undefined;
  readonly quotes: readonly KeptWords[];
  /** The outlet's own page of a report. */
  readonly url: string | undefined;
}

export interface GoneTarget {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly path: string;
  readonly verdict: Verdict | undefined;
}

export interface GonePages {
  readonly comparisons: readonly GonePage[];
  readonly articles: readonly GonePage[];
  /** Names on the page of actors: they have no pages of their own. */
  readonly actors: readonly GonePage[];
}

/** What became of everything that a story published once and does not hold any more. */
export function gonePages(story: StoryView, ledger: Ledger, kept: Kept): GonePages {
  const pages = fatesOf(ledger, story.collation).map((fate) => ({
    type: fate.entry.type,
    page: pageOf(story, fate, kept),
  }));
  const of = (wanted: NamedEntry['type']) => pages.filter(({ type }) => type === wanted).map(({ page }) => page);
  return { comparisons: of('comparison'), articles: of('article'), actors: of('actor') };
}

function pageOf(story: StoryView, { entry, into, isHeld }: Fate, kept: Kept): GonePage {
  const targets = into.flatMap((id) => targetOf(story, entry.type, id) ?? []);
  return {
    id: entry.id,
    label: entry.label,
    overline: overlineOf(entry),
    lead: isHeld ? leadOf(entry, targets) : lastLeadOf(entry, targets),
    path: pathOf(story, entry.type, entry.id),
    into: targets,
    moved: isHeld && targets.length === 1 ? targets[0] : undefined,
    quotes: quotesOf(story, entry, kept),
    url: entry.type === 'article' ? entry.url : undefined,
  };
}

/** The words that links to it may mean; of what was recorded without them, what it is known by. */
function quotesOf(story: StoryView, entry: NamedEntry, kept: Kept): readonly KeptWords[] {
  if (entry.type === 'article') return kept.articles.get(entry.id) ?? [];
  if (entry.type === 'actor') return [];
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  const evidence = entry.evidence.slice(0, MOST_QUOTES).map((piece) => wordsOf(piece, byId.get(piece.article)));
  return kept.comparisons.get(entry.id) ?? evidence;
}

function targetOf(story: StoryView, type: NamedEntry['type'], id: string): GoneTarget | undefined {
  const path = pathOf(story, type, id);
  const href = links.to(path);
  if (type === 'actor') {
    const actor = story.actors.find((one) => one.id === id);
    return actor && { id, label: actor.name, href, path, verdict: undefined };
  }
  const comparison = story.comparisons.find((one) => one.id === id);
  return comparison && { id, label: comparison.label, href, path, verdict: comparison.verdict };
}

function pathOf({ id: story, path }: StoryView, type: NamedEntry['type'], id: string): string {
  if (type === 'article') return articlePath(story, id);
  return type === 'comparison' ? comparisonPath(story, id) : `${path}actors/#${fragments.actor(id)}`;
}

function overlineOf(entry: NamedEntry): string {
  if (entry.type === 'comparison') return kindWords[entry.kind];
  return entry.type === 'article' ? 'Report' : 'Name';
}

function leadOf({ type, gone }: NamedEntry, targets: readonly GoneTarget[]): string {
  const thing = { comparison: 'comparison', article: 'report', actor: 'name' }[type];
  const since = gone === undefined ? '' : ` since ${dateInWords(gone)}`;
  const names = targets.map(({ label }) => `“${label}”`);
  if (targets.length === 0)
    return `This ${thing} is no longer part of the story${since}: the reports as they stand do not give it.`;
  if (targets.length === 1) return `This ${thing} is part of ${listed(names)}${since}.`;
  return `What this ${thing} held together stands in ${targets.length} places${since}: ${listed(names)}.`;
}

/** Of what the reports don't tell any more, and what it was part of until then. */
function lastLeadOf(entry: NamedEntry, targets: readonly GoneTarget[]): string {
  const gone = leadOf(entry, []);
  return targets.length === 0 ? gone : `${gone} It was part of ${listed(targets.map(({ label }) => `“${label}”`))}.`;
}

/** The id tells those apart that were called the same. */
export function goneTitle({ label, id, into, moved }: GonePage): string {
  return `${label} (${id}): ${moved ? 'moved' : into.length > 1 ? 'split' : 'gone'} · Variorum`;
}

export function goneDescription({ lead }: GonePage): string {
  return shortened(lead, MAX_DESCRIPTION);
}

/**
 * Lines for hosts that read `_redirects`: the answer is the new address itself, and the page is not needed. An address comes
 * back when a merge is undone, so no browser may keep the answer for good, as it does with 301.
 */
export function redirectLines(pages: readonly GonePage[]): string {
  const lines = pages.flatMap(({ path, moved }) =>
    moved === undefined ? [] : [`${links.to(path)} ${moved.href} 302\n`],
  );
  return lines.join('');
}
