import { claimsOnceIn, fatesOf, findWords } from '../../../../src/compare/permalinks/index.ts';
import { type Fact, type Facts, factAt, factsIn, holds, isSameFact } from './facts.ts';
import type { Edition } from './newsdesk.ts';
import { placeOf, type Report, textOf } from './report.ts';

/** Everything that was ever published of one story, as a reader may have linked to it. */
export interface Links {
  /** Of each comparison, what it stood for each time that this was other than before. */
  readonly comparisons: Map<string, (readonly Fact[])[]>;
  readonly claims: Map<string, Fact>;
  readonly articles: Map<string, string>;
  readonly actors: Map<string, { readonly names: Set<string>; readonly places: Set<string> }>;
}

export const noLinks = (): Links => ({
  comparisons: new Map(),
  claims: new Map(),
  articles: new Map(),
  actors: new Map(),
});

/**
 * A link that is not as it was.
 *
 * - dead: nothing answers.
 * - another fact: it leads to a comparison that holds less than half of what it stood for and is compared still, or to
 *   one that never had to do with it.
 * - stranded: it leads to no comparison, though what it stood for is compared still.
 * - parted: no fault. Its page holds some of what it stood for, or what stood beside that under the same address, or what
 *   an editor left there by hand; and it lists all the rest with the way to where each stands.
 */
export interface BrokenLink {
  readonly how: 'dead' | 'another fact' | 'stranded' | 'parted';
  readonly what: string;
}

/** Follows every link that was ever published to where it leads in an edition. */
export function brokenLinks(links: Links, { desk, collation }: Edition): readonly BrokenLink[] {
  const facts = factsIn(collation, desk.reports);
  return [
    ...brokenComparisons(links, { desk, collation }, facts),
    ...brokenClaims(links, facts),
    ...brokenArticles(links, { desk, collation }),
    ...brokenActors(links, { desk, collation }),
  ];
}

type Published = Pick<Edition, 'desk' | 'collation'>;

/** Adds what an edition publishes to the links. */
export function addLinks(links: Links, { desk, collation, whole }: Edition): void {
  const { ofClaim, ofComparison } = factsIn(collation, desk.reports);
  const apart = factsIn(whole, desk.reports).ofComparison;
  const merged = new Set(collation.comparisons.flatMap((one) => (one.merged ? [one.id] : [])));
  for (const [id, shown] of ofComparison) {
    // What an editor joined to it has an id of its own, which leads here until it is parted from it again.
    const own = merged.has(id) ? apart.get(id) : undefined;
    addPublication(links, id, own ? shown.filter((fact) => holds(own, fact)) : shown);
  }
  // That id stands for what was joined, and grows with it.
  for (const [id, facts] of apart) {
    const ever = links.comparisons.get(id)?.flat() ?? [];
    if (!ofComparison.has(id) && facts.some((fact) => holds(ever, fact))) addPublication(links, id, facts);
  }
  for (const [id, fact] of ofClaim) if (!links.claims.has(id)) links.claims.set(id, fact);
  for (const { id, text } of collation.articles) {
    const key = keyOf(desk.reports, text);
    if (key !== undefined && !links.articles.has(id)) links.articles.set(id, key);
  }
  for (const { id, name, aliases } of collation.actors) {
    const known = links.actors.get(id) ?? { names: new Set(), places: new Set() };
    for (const one of [name, ...aliases]) known.names.add(one);
    for (const one of placesOf({ desk, collation }, id)) known.places.add(one);
    links.actors.set(id, known);
  }
}

function addPublication({ comparisons }: Links, id: string, facts: readonly Fact[]): void {
  const before = comparisons.get(id) ?? [];
  const isKnown = before.some((one) => one.length === facts.length && facts.every((fact) => holds(one, fact)));
  if (!isKnown) comparisons.set(id, [...before, facts]);
}

function brokenComparisons(
  links: Links,
  { desk, collation }: Published,
  { ofComparison }: Facts,
): readonly BrokenLink[] {
  const fates = new Map(
    fatesOf(desk.ledger, collation).flatMap((fate) =>
      fate.entry.type === 'comparison' ? [[fate.entry.id, fate]] : [],
    ),
  );
  const compared = [...ofComparison.values()].flat();
  const onceIn = claimsOnceIn(desk.ledger, collation);
  const parted = new Set(desk.edits.flatMap((edit) => (edit.edit === 'split' ? [edit.comparison] : [])));
  return [...links.comparisons].flatMap(([id, publications]): readonly BrokenLink[] => {
    const fate = fates.get(id);
    if (!ofComparison.has(id) && !fate) return [{ how: 'dead', what: `comparison ${id}` }];
    const target = ofComparison.has(id) ? id : fate?.isHeld && fate.into.length === 1 ? fate.into[0] : undefined;
    const ever = publications.flat();
    if (target !== undefined && !isKin(links, ever, target, ofComparison.get(target) ?? [])) {
      return [{ how: 'another fact', what: `comparison ${id} leads to ${target}` }];
    }
    const offered = (onceIn.get(id) ?? []).flatMap(({ now }) => now ?? []);
    // A page that stands where a comparison was lists what it held, each with the way to where that stands.
    const places = target === undefined ? [...(fate?.into ?? []), ...offered] : [target];
    const carriedBy = (ids: readonly string[], facts: readonly Fact[]) => {
      const there = ids.flatMap((place) => ofComparison.get(place) ?? []);
      return facts.filter((fact) => holds(there, fact)).length;
    };
    return publications.flatMap((facts): readonly BrokenLink[] => {
      const told = facts.filter((fact) => holds(compared, fact));
      const carried = carriedBy(places, told);
      if (2 * carried >= told.length) return [];
      const isOffered = target === id && carriedBy([id, ...offered], told) === told.length;
      const isBeside = carried > 0 || stoodBeside(publications, told, ofComparison.get(id) ?? []);
      if (isOffered && (isBeside || parted.has(id))) return [{ how: 'parted', what: `comparison ${id}` }];
      const what = `comparison ${id} (${told.length} told, ${carried} there) at ${places.join(', ') || 'no place'}: ${told.map(inWords).join('; ')}`;
      return [{ how: target === undefined ? 'stranded' : 'another fact', what }];
    });
  });
}

/** Whether some facts were published together with some of those that stand there now. */
function stoodBeside(publications: readonly (readonly Fact[])[], some: readonly Fact[], now: readonly Fact[]): boolean {
  return publications.some((facts) => some.some((one) => holds(facts, one)) && now.some((one) => holds(facts, one)));
}

/** Whether what a link leads to holds, or under its own id once held, something that the link's id once stood for. */
function isKin({ comparisons }: Links, ever: readonly Fact[], target: string, there: readonly Fact[]): boolean {
  return [...there, ...(comparisons.get(target) ?? []).flat()].some((fact) => holds(ever, fact));
}

const inWords = ({ source, start, end }: Fact): string => `${source}:${start}-${end}`;

function brokenClaims(links: Links, { ofClaim }: Facts): readonly BrokenLink[] {
  return [...ofClaim].flatMap(([id, now]): readonly BrokenLink[] => {
    const then = links.claims.get(id);
    if (!then || isSameFact(then, { ...now, isQuote: then.isQuote })) return [];
    return [{ how: 'another fact', what: `claim ${id} of ${inWords(then)} stands at ${inWords(now)}` }];
  });
}

function brokenArticles(links: Links, { desk, collation }: Published): readonly BrokenLink[] {
  const there = new Map(collation.articles.map(({ id, text }) => [id, keyOf(desk.reports, text)]));
  const gone = new Set(fatesOf(desk.ledger, collation).map(({ entry }) => `${entry.type}/${entry.id}`));
  const told = new Set(desk.reports.map(({ key }) => key));
  return [...links.articles].flatMap(([id, key]): readonly BrokenLink[] => {
    const now = there.get(id);
    if (now === key) return [];
    if (now !== undefined) return [{ how: 'another fact', what: `article ${id} of ${key} is ${now}` }];
    if (!gone.has(`article/${id}`)) return [{ how: 'dead', what: `article ${id}` }];
    return told.has(key) ? [{ how: 'stranded', what: `article ${id} of ${key}` }] : [];
  });
}

const keyOf = (reports: readonly Report[], text: string): string | undefined =>
  reports.find((report) => textOf(report) === text)?.key;

function brokenActors(links: Links, { desk, collation }: Published): readonly BrokenLink[] {
  const there = new Map(collation.actors.map((actor) => [actor.id, actor]));
  const gone = new Set(fatesOf(desk.ledger, collation).map(({ entry }) => `${entry.type}/${entry.id}`));
  return [...links.actors].flatMap(([id, { names, places }]): readonly BrokenLink[] => {
    const now = there.get(id);
    if (!now) return gone.has(`actor/${id}`) ? [] : [{ how: 'dead', what: `actor ${id}` }];
    const isSame =
      [now.name, ...now.aliases].some((name) => names.has(name)) ||
      placesOf({ desk, collation }, id).some((place) => places.has(place));
    return isSame ? [] : [{ how: 'another fact', what: `actor ${id} of ${[...names].join(', ')} is ${now.name}` }];
  });
}

/** Where an actor is named, by the end of each name as shipped: what stands before it may be a title. */
function placesOf({ desk, collation }: Published, id: string): readonly string[] {
  const texts = new Map(collation.articles.map(({ id: article, text }) => [article, text]));
  const mentions = collation.actors.find((actor) => actor.id === id)?.mentions ?? [];
  return mentions.flatMap(({ article, ...span }) => {
    const report = desk.reports.find((one) => textOf(one) === texts.get(article));
    const place = report && placeOf(report, span);
    return place ? [`${place.source}:${place.end}`] : [];
  });
}

/** What becomes of links to the marked words of claims. */
export interface ClaimAnchors {
  /** They open the words, under the claim's own mark or a mark that is kept there for them. */
  readonly onWords: number;
  /** The words are gone: a note says so. */
  readonly wordsGone: number;
  /** A note, though the words stand there. */
  readonly lost: number;
  /** They open other words. */
  readonly wrong: number;
}

export function claimAnchors(links: Links, { desk, collation }: Published): ClaimAnchors {
  const { ofClaim } = factsIn(collation, desk.reports);
  const counts = { onWords: 0, wordsGone: 0, lost: 0, wrong: 0 };
  for (const entry of desk.ledger) {
    const then = entry.type === 'claim' ? links.claims.get(entry.id) : undefined;
    if (entry.type !== 'claim' || !then) continue;
    const text = collation.articles.find(({ id }) => id === entry.article)?.text;
    const report = desk.reports.find((one) => text !== undefined && textOf(one) === text);
    const kept = ofClaim.has(entry.id) || !report ? undefined : findWords(entry, textOf(report));
    const now = ofClaim.get(entry.id) ?? (report && kept && factAt(report, kept, then.isQuote));
    if (now) counts[isSameFact({ ...now, isQuote: then.isQuote }, then) ? 'onWords' : 'wrong'] += 1;
    else counts[stands(then, desk.reports) ? 'lost' : 'wordsGone'] += 1;
  }
  return counts;
}

/** Whether most of the words still stand in a report. */
function stands({ source, start, end }: Fact, reports: readonly Report[]): boolean {
  const origin = reports.flatMap(({ paragraphs }) => paragraphs.find((one) => one.source === source)?.origin ?? []);
  const left = new Set(origin.filter((place) => place >= start && place < end));
  return 2 * left.size > end - start;
}
