import { z } from 'zod';
import { claim } from '../claims/schema.ts';
import { article, collation, comparison, verdict } from './schema.ts';

const base = {
  $schema: z.string().describe('where the schema of this file stands, seen from the file'),
  version: z.literal(1),
  story: collation.shape.story,
};

const day = z.iso.date();

const there = z
  .strictObject({
    ...base,
    state: z.literal('there'),
    comparison,
    articles: z.array(article.omit({ text: true })).describe('all reports of the story, without their texts'),
    claims: z.array(claim).describe('the claims that the readings name'),
    recorded: z
      .strictObject({
        since: day.describe('day on which the address was first recorded'),
        changed: day.optional().describe('day on which another verdict or other words were last recorded'),
        was: verdict.optional().describe('the verdict before that'),
      })
      .optional()
      .describe('absent while the address is not recorded, and may change'),
  })
  .describe('a comparison that the story holds');

const gone = z
  .strictObject({
    ...base,
    state: z.literal('gone'),
    gone: z.strictObject({
      id: comparison.shape.id,
      label: z.string().describe('what it was called when it was last there'),
      path: z.string(),
      since: day.optional(),
      gone: day.optional().describe('day on which it was recorded as no longer there'),
      into: z
        .array(z.strictObject({ id: comparison.shape.id, label: z.string(), path: z.string() }))
        .describe('where it went: nowhere, to one comparison, or to the parts that it was split into'),
      quotes: z.array(z.strictObject({ article: comparison.shape.id.optional(), exact: z.string() })),
    }),
  })
  .describe('an address that was published, and what became of it');

/** One comparison with all that it rests on: `/<story>/claims/<id>.json`, beside its page. */
export const comparisonFile = z.discriminatedUnion('state', [there, gone]);
export type ComparisonFile = z.output<typeof comparisonFile>;
