import type { Span } from '../claims/span.ts';
import { isDismissed } from '../compare/dismissed.ts';
import type { Anchor, ArticleTree, Mark } from '../markdown/index.ts';
import { renderArticle } from '../markdown/index.ts';
import { layOut } from '../markdown/text.ts';
import type { KeptPlace } from './kept.ts';
import { fragments, links } from './links.ts';
import {
  type ArticleView,
  type ComparisonView,
  isAlone,
  isShared,
  isToldBy,
  markVerdict,
  type ReadingView,
  type StoryView,
  verdictInWords,
} from './story-view.ts';

/** What the others say of one matter that a block of the article speaks of. */
export interface Note {
  /** Fragment of the note on the page. */
  readonly id: string;
  readonly comparison: ComparisonView;
  /** Fragments of links to it that came by its other words. */
  readonly also: readonly string[];
  /** Fragment of the first marked words that it belongs to. */
  readonly mark: string;
  readonly own: ReadingView;
  readonly others: readonly ReadingView[];
}

/** A block of the report with the notes that stand beside it. */
export interface BlockView {
  readonly html: string;
  readonly notes: readonly Note[];
  /** Claims of this block that no other report speaks of. */
  readonly alone: readonly Note[];
}

interface Placed extends Span {
  readonly claim: string;
  readonly comparison: ComparisonView;
}

/** Cuts a report into its blocks, each with its marks written in and its notes beside it. */
export function articleBlocks(
  story: StoryView,
  article: ArticleView,
  { tree, kept = [] }: { readonly tree: ArticleTree; readonly kept?: readonly KeptPlace[] | undefined },
): readonly BlockView[] {
  const placed = claimsIn(story, article);
  const anchors = [...placed.flatMap(anchorOfDismissed), ...kept.flatMap(anchorsOf)];
  let start = 0;
  return tree.children.map((child) => {
    const part: ArticleTree = { type: 'root', children: [child] };
    const { length } = layOut(part).text;
    const [from, to] = [start, start + length];
    start = length === 0 ? start : to + 2;
    const inside = placed.filter((one) => one.start >= from && one.start < to);
    const notes = notesOf(inside, article);
    const noteOf = new Map(notes.map((note) => [note.comparison.id, note.id]));
    return {
      html: renderArticle(part, [
        ...inside.map((one) => markOf(one, from, noteOf)),
        ...anchors.filter(({ start }) => start >= from && start < to).map((one) => moved(one, -from)),
      ]),
      notes: notes.filter(({ comparison }) => isShared(comparison)),
      alone: notes.filter(({ comparison }) => isAlone(comparison)),
    };
  });
}

/** Comparisons that an article speaks of, in the story's order, with what it says. */
export function comparisonsOf(story: StoryView, { id }: Pick<ArticleView, 'id'>): readonly ComparisonView[] {
  return story.comparisons.filter((comparison) => isToldBy(comparison, { id }));
}

function claimsIn(story: StoryView, { id }: Pick<ArticleView, 'id'>): readonly Placed[] {
  return comparisonsOf(story, { id }).flatMap((comparison) =>
    comparison.readings
      .filter(({ article }) => article.id === id)
      .flatMap(({ claims }) => claims.map(({ id: claim, start, end }) => ({ claim, start, end, comparison }))),
  );
}

function notesOf(inside: readonly Placed[], article: ArticleView): readonly Note[] {
  const byPlace = inside.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const groups = Map.groupBy(byPlace, ({ comparison }) => comparison);
  return [...groups].flatMap(([comparison, [first, ...others]]): Note[] => {
    const own = comparison.readings.find((reading) => reading.article.id === article.id);
    if (!own || !first) return [];
    return [
      {
        id: fragments.note(first.claim),
        also: others.map(({ claim }) => fragments.note(claim)),
        mark: fragments.mark(first.claim),
        comparison,
        own,
        others: comparison.readings.filter((reading) => reading !== own),
      },
    ];
  });
}

/** What an editor set aside has no note; links to the note that it had lead to its words. */
function anchorOfDismissed({ claim, comparison, start, end }: Placed): readonly Anchor[] {
  return isDismissed(comparison) ? [{ id: fragments.note(claim), start, end }] : [];
}

const anchorsOf = ({ ids, start, end }: KeptPlace): readonly Anchor[] => ids.map((id) => ({ id, start, end }));

const moved = <Place extends Span>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});

function markOf(placed: Placed, from: number, noteOf: ReadonlyMap<string, string>): Mark {
  const { claim, comparison } = placed;
  return {
    start: placed.start - from,
    end: placed.end - from,
    id: fragments.mark(claim),
    // What an editor set aside has no note beside the text.
    href: isDismissed(comparison) ? links.to(comparison.path) : `#${noteOf.get(comparison.id) ?? ''}`,
    kind: comparison.kind,
    verdict: markVerdict(comparison),
    title: `${comparison.label}: ${verdictInWords(comparison)}`,
  };
}
