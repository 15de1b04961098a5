import { z } from 'zod';
import { actorType, claimKind } from '../../claims/schema.ts';
import { verdict } from '../schema.ts';

const id = z.string().regex(/^[a-z0-9-]{1,64}$/u);

/** Words of an article that an id stands for, with what stood around them (W3C TextQuoteSelector). */
export const evidence = z.strictObject({
  article: id,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  subject: z.string().optional().describe('what the words speak of'),
});
/** The same, as it is read. */
export type Evidence = z.output<typeof evidence>;

const base = {
  id,
  label: z.string().describe('what it was called when it was last there'),
  since: z.iso.date().describe('day on which it was first recorded'),
  gone: z.iso.date().optional().describe('day on which it was recorded as no longer there'),
  into: z.array(id).optional().describe('ids that what it stood for went to'),
  evidence: z.array(evidence),
};

const comparisonEntry = z.strictObject({
  type: z.literal('comparison'),
  ...base,
  kind: claimKind,
  first: z.array(evidence).optional().describe('what it stood for when it was first recorded, where that differs'),
  verdict: verdict.optional().describe('how its readings related when it was last recorded'),
  was: verdict.optional().describe('its verdict before that, where it changed'),
  changed: z.iso.date().optional().describe('day of the recording that found another verdict or other words'),
});
/** What a comparison was published as: its quotations, and how its readings related. */
export type ComparisonEntry = z.output<typeof comparisonEntry>;

const articleEntry = z.strictObject({
  type: z.literal('article'),
  ...base,
  title: z.string().optional(),
  url: z.string().optional(),
});
/** A report: some of its sentences, and the signs by which it is known where they changed. */
export type ArticleEntry = z.output<typeof articleEntry>;

const actorEntry = z.strictObject({
  type: z.literal('actor'),
  ...base,
  kind: actorType,
  names: z.array(z.string()),
});
/** Someone or something that reports name: the forms of the name, and where they stand. */
export type ActorEntry = z.output<typeof actorEntry>;

/** Marked words that links lead to. They are quoted anew with every recording, so they are found after each correction. */
const claimEntry = z.strictObject({
  type: z.literal('claim'),
  id,
  since: base.since,
  gone: base.gone,
  kind: claimKind,
  article: id,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  nth: z.int().positive().optional().describe('of the same words in the same surroundings, how many stand before it'),
  in: z.array(id).describe('ids of the comparisons on whose pages it ever stood'),
});
/** The words of a claim, and the pages on which links to them are followed. */
export type ClaimEntry = z.output<typeof claimEntry>;

/** One id that was ever published, as a line of `permalinks.json` holds it. */
export const ledgerEntry = z.discriminatedUnion('type', [comparisonEntry, articleEntry, actorEntry, claimEntry]);
/** One id that was ever published. */
export type LedgerEntry = z.output<typeof ledgerEntry>;
/** One that stands for a thing with a name. */
export type NamedEntry = Exclude<LedgerEntry, ClaimEntry>;

/** Every id that a story ever published, sorted by type and id. */
export type Ledger = readonly LedgerEntry[];

/** Tells entries apart, also of different types. */
export const keyOf = ({ type, id }: Pick<LedgerEntry, 'type' | 'id'>): string => `${type}/${id}`;

/** The entries of a type. */
export function entriesOf<Type extends LedgerEntry['type']>(
  ledger: Ledger,
  type: Type,
): readonly Extract<LedgerEntry, { type: Type }>[] {
  return ledger.filter((entry): entry is Extract<LedgerEntry, { type: Type }> => entry.type === type);
}
