import type { Mention } from '../../layers.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';

/** Whom a phrase names, with its place. */
export interface NamedSource extends Span {
  /** Full name where the text gives one, else the source's own words without article. */
  readonly name: string;
  /** As the text has it at this place: "Lind" where `name` is "Rosa Lind"; the same as `name` for a pronoun. */
  readonly written: string;
  /** Type of the actor; undefined where no name stands for the source. */
  readonly type: Mention['type'] | undefined;
  /** Whether a person, organisation or medium is named in it. */
  readonly named: boolean;
}

/** Who it is, wherever the text speaks of him. */
export type Actor = Pick<NamedSource, 'name' | 'type' | 'named'>;

/** What is known where a phrase is read: the names of the article, and who was cited last. */
export interface Known {
  readonly document: Document;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly fullNames: ReadonlyMap<string, string>;
  /** Full name to "he" or "she", where a title or an earlier sentence tells. */
  readonly pronouns: ReadonlyMap<string, string>;
  /** The person cited last, with a name or without, and the last source that is none: for "it" and "they". */
  readonly lastSpeaker: NamedSource | undefined;
  readonly lastBody: NamedSource | undefined;
}

/** The actor of a mention, by the full name. A group is no name: anybody of it may have spoken. */
export function actorOf({ name, type }: Mention, { fullNames }: Pick<Known, 'fullNames'>): Actor {
  return { name: fullNames.get(name) ?? name, type, named: type !== 'group' };
}
