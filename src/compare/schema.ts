import { z } from 'zod';
import { actorType, claim, claimKind } from '../claims/schema.ts';

/** Worst first: what matters most to a reader. */
export const verdicts = ['conflict', 'update', 'attribution', 'wording', 'precision', 'agree', 'single'] as const;
/** How the readings of a comparison relate, the worst first. */
export const verdict = z.enum(verdicts);
export type Verdict = z.output<typeof verdict>;

/** What an editor can do: see edits/schema.ts. */
export const editKinds = ['correct', 'merge', 'split', 'relabel', 'verdict', 'dismiss', 'pin'] as const;

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const article = z
  .strictObject({
    id,
    siglum: z.string().describe('A, B, C … by date published, then by file name; AA after Z'),
    title: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    path: z.string(),
    text: z.string(),
  })
  .meta({ id: 'article' });
export type Article = z.output<typeof article>;

export const reading = z
  .strictObject({
    article: id,
    claims: z.array(id).min(1),
    value: z.string().describe('the value as the article words it'),
  })
  .meta({ id: 'reading' });
export type Reading = z.output<typeof reading>;

const appliedEdit = z
  .strictObject({
    edit: z.enum(editKinds),
    what: z.string().describe('what was changed, in a sentence'),
    because: z.string().describe('the reason that the editor gives'),
  })
  .meta({ id: 'appliedEdit' });
export type AppliedEdit = z.output<typeof appliedEdit>;

export const comparison = z
  .strictObject({
    id,
    kind: claimKind,
    label: z.string(),
    verdict,
    because: z.string(),
    rules: z.array(z.string()),
    path: z.string(),
    readings: z.array(reading).min(1),
    silent: z.array(id),
    voices: z
      .array(z.array(id).min(1))
      .describe('the articles of the readings, those that share the passage word for word together: one voice each'),
    edited: z
      .array(appliedEdit)
      .optional()
      .describe('what an editor changed; one that holds a `dismiss` comes last and is no discrepancy'),
    merged: z.array(id).optional().describe('ids that an editor made part of this one: their addresses lead here'),
  })
  .meta({ id: 'comparison' });
export type Comparison = z.output<typeof comparison>;

export const actor = z
  .strictObject({
    id,
    name: z.string(),
    type: actorType,
    aliases: z.array(z.string()),
    mentions: z.array(z.strictObject({ article: id, start: z.int().nonnegative(), end: z.int().positive() })),
  })
  .meta({ id: 'actor' });
export type Actor = z.output<typeof actor>;

/** A run of words that two articles share, but for a word or two; words that they quote are no part of it. */
export const passage = z
  .strictObject({
    words: z.int().positive(),
    places: z.array(z.strictObject({ article: id, start: z.int().nonnegative(), end: z.int().positive() })).length(2),
  })
  .meta({ id: 'passage' });

/** The published record of a story: `/<story>/collation.json`. */
export const collation = z.strictObject({
  $schema: z.string().optional().describe('where the schema of this file stands, seen from the file; on the site only'),
  version: z.literal(1),
  story: z.strictObject({ id, title: z.string(), path: z.string() }),
  articles: z.array(article),
  claims: z.array(claim),
  comparisons: z.array(comparison),
  actors: z.array(actor),
  passages: z.array(passage),
});
export type Collation = z.output<typeof collation>;
