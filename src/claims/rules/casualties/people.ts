import type { Mention, Quantity } from '../../layers.ts';
import type { Token } from '../../text/index.ts';
import { readCounted } from './counted.ts';
import { joinPeople } from './joining.ts';
import { readPerson } from './person.ts';

/** People that a sentence speaks of, with how many the words allow. `[first, end)` are token positions. */
export interface People {
  readonly first: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: string | undefined;
  /** Singular noun. */
  readonly who: string;
  /** Counted by a person and not by a number. */
  readonly implied: boolean;
  /** A number that no noun follows: "killed 12". */
  readonly bare: boolean;
  /** The groups that were added up, where each has a number of its own: "12 officers and 40 fans". */
  readonly parts?: readonly People[] | undefined;
  /** Counted by a noun that no list has: people only if somebody killed or arrested them. */
  readonly guessed?: true;
}

/** A document's tokens, with the counts and the names of people by the offset at which they start. */
export interface Sources {
  readonly tokens: readonly Token[];
  readonly counts: ReadonlyMap<number, Quantity>;
  readonly names: ReadonlyMap<number, Mention>;
}

/** Puts the counts and the names of people where `readPeople` looks them up. */
export function sourcesOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): Sources {
  return {
    tokens,
    counts: new Map(quantities.filter(({ type }) => type === 'count').map((count) => [count.start, count])),
    names: new Map(mentions.filter(({ type }) => type === 'person').map((name) => [name.start, name])),
  };
}

/** Reads every group of people between two token positions, in order; what "and" joins is one group. */
export function readPeople(sources: Sources, from: number, to: number): readonly People[] {
  const groups: People[] = [];
  for (let position = from; position < to; ) {
    const count = sources.counts.get(sources.tokens[position]?.start ?? -1);
    const group = count
      ? readCounted(sources, position, to, count)
      : readPerson(sources, { position, to, opens: position === from });
    if (group) groups.push(group);
    position = group ? group.end : position + 1;
  }
  return joinPeople(sources.tokens, groups);
}
