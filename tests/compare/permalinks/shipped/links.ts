import { claimsOnceIn, fatesOf } from '../../../../src/compare/permalinks/index.ts';
import { type Fact, type Facts, factsIn, holds, isSameFact } from './facts.ts';
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

function brokenComparisons(links: Links, published: Published, { ofComparison }: Facts): readonly BrokenLink[] {
  const { desk, collation } = published;
  const fates = new Map(fatesOf(desk.ledger, collation).map((fate) => [`${fate.entry.type}/${fate.entry.id}`, fate]));
  const onceIn = claimsOnceIn(desk.ledger, collation);
  const parted = new Set(desk.edits.flatMap((edit) => (edit.edit === 'split' ? [edit.comparison] : [])));
  return [...links.comparisons].flatMap(([id, publications]): readonly BrokenLink[] => {
    const fate = fates.get(`comparison/${id}`);
    if (!ofComparison.has(id) && !fate) return [{ how: 'dead', what: `comparison ${id}` }];
    const target = ofComparison.has(id) ? id : fate?.isHeld && fate.into.length === 1 ? fate.into[0] : undefined;
    if (target !== undefined && !isKin(links, publications.flat(), target, ofComparison.get(target) ?? [])) {
      return [{ how: 'another fact', what: `comparison ${id} leads to ${target}` }];
    }
    const offered = (onceIn.get(id) ?? []).flatMap(({ now }) => now ?? []);
    // A page that stands where a comparison was lists what it held, each with the way to where that stands.
    const places = target === undefined ? [...(fate?.into ?? []), ...offered] : [target];
    const page = { id, target, places, offered, isPartedByHand: parted.has(id) };
    return publications.flatMap((facts) => brokenPublication(page, facts, publications, ofComparison) ?? []);
  });
}

/** Where links to a comparison lead. */
interface LinkedPage {
  readonly id: string;
  /** The comparison that stands there. */
  readonly target: string | undefined;
  /** Where a reader is, or may go on to. */
  readonly places: readonly string[];
  /** Comparisons that the page offers for what it does not hold any more. */
  readonly offered: readonly string[];
  readonly isPartedByHand: boolean;
}

/** What is broken for readers who linked when the page stood for some facts. */
function brokenPublication(
  { id, target, places, offered, isPartedByHand }: LinkedPage,
  facts: readonly Fact[],
  publications: readonly (readonly Fact[])[],
  ofComparison: Facts['ofComparison'],
): BrokenLink | undefined {
  const compared = [...ofComparison.values()].flat();
  const told = facts.filter((fact) => holds(compared, fact));
  const countIn = (ids: readonly string[]) => {
    const there = ids.flatMap((place) => ofComparison.get(place) ?? []);
    return told.filter((fact) => holds(there, fact)).length;
  };
  const carried = countIn(places);
  if (2 * carried >= told.length) return undefined;
  const isOffered = target === id && countIn([id, ...offered]) === told.length;
  const isBeside = carried > 0 || stoodBeside(publications, told, ofComparison.get(id) ?? []);
  if (isOffered && (isBeside || isPartedByHand)) return { how: 'parted', what: `comparison ${id}` };
  const what = `comparison ${id} (${told.length} told, ${carried} there) at ${places.join(', ') || 'no place'}: ${told.map(inWords).join('; ')}`;
  return { how: target === undefined ? 'stranded' : 'another fact', what };
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
