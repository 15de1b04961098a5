import { z } from 'zod';
import { claimKind } from '../../claims/schema.ts';
import { editKinds, verdict } from '../schema.ts';

const line = (what: string) =>
  z
    .string({ error: `${what}, in quotes if it looks like a number` })
    .trim()
    .regex(/^[^\r\n]{1,500}$/u, { error: `${what} on one line of at most 500 characters` });
const words = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

const because = words('the reason, for readers').describe('Why, in a sentence: readers see it beside what was changed');
const comparison = line('the id of a comparison').describe('The id of a comparison: the last part of its address');
const article = line('the id of an article').describe('The name of the article’s file without .md');
const quote = words('words of the article').describe('Exact words of the article that hold the claim and no other');
const bound = z.number({ error: 'a number, or null for an open end' }).nullable();
const day = z.iso
  .date({ error: 'a day that exists, year-month-day like 2024-03-07, or null for an open end' })
  .nullable();

const correctedValue = z
  .strictObject(
    {
      min: bound.optional(),
      max: bound.optional(),
      unit: line('what is counted').optional(),
      currency: line('the code of a currency, like EUR').optional(),
      edtf: line('a date in EDTF, like 2024-03-07, 2024-03 or 2024-03/..').optional(),
      from: day.optional(),
      to: day.optional(),
      state: line('a state, like suspended').optional(),
      name: line('a name').optional(),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'lines such as `min: 12` and `max: 14`' : undefined) },
  )
  .describe('What of the value is other than it was read; the rest stays');

const correct = z.strictObject({
  edit: z.literal('correct').describe('Correct what was read of a claim'),
  article,
  quote,
  kind: claimKind.optional().describe('Of several claims in these words, the one of this kind'),
  value: correctedValue.optional(),
  speaker: line('who says it, or null for nobody named').nullable().optional().describe('Who says it; null: nobody'),
  because,
});

const merge = z.strictObject({
  edit: z.literal('merge').describe('Make one comparison of several that are of one thing'),
  comparisons: z
    .array(comparison, { error: 'a list of ids of comparisons' })
    .min(2, { error: 'a list of two ids of comparisons or more' })
    .describe('The first keeps its address and label'),
  because,
});

const quoteInArticle = z.strictObject(
  { article, quote },
  { error: (issue) => (issue.code === 'invalid_type' ? 'an `article` and a `quote`' : undefined) },
);

const judgedQuotes = z
  .array(quoteInArticle, { error: 'a list of `article` and `quote`' })
  .min(1, { error: 'a list of one `article` and `quote` or more' })
  .optional();

const split = z.strictObject({
  edit: z.literal('split').describe('Take claims that are of another thing out of a comparison'),
  comparison,
  quotes: z
    .array(quoteInArticle, { error: 'a list of `article` and `quote`' })
    .min(1, { error: 'a list of one `article` and `quote` or more' })
    .describe('The claims that become a comparison of their own'),
  label: line('a label').optional().describe('What the new comparison is of'),
  because,
});

const relabel = z.strictObject({
  edit: z.literal('relabel').describe('Say in other words what a comparison is of'),
  comparison,
  label: line('a label'),
  because,
});

const setVerdict = z.strictObject({
  edit: z.literal('verdict').describe('Set the verdict on a comparison'),
  comparison,
  verdict: z.enum(verdict.options, { error: `one of ${verdict.options.join(', ')}` }),
  quotes: judgedQuotes.describe(
    'The readings that it is given for, one of each article and value; where they change, the entry must be looked at again',
  ),
  because,
});

const dismiss = z.strictObject({
  edit: z.literal('dismiss').describe('Set a comparison aside: it is listed last, and is no discrepancy'),
  comparison,
  quotes: judgedQuotes.describe(
    'The readings that it is set aside for, one of each article and value; without them it stays aside whatever they become',
  ),
  because,
});

const pin = z.strictObject({
  edit: z.literal('pin').describe('Put comparisons first, in this order'),
  comparisons: z
    .array(comparison, { error: 'a list of ids of comparisons' })
    .min(1, { error: 'a list of one id of a comparison or more' }),
  because,
});

/** One thing that an editor changes. Comparisons go by id, claims by the words of their article. */
export const edit = z.discriminatedUnion('edit', [correct, merge, split, relabel, setVerdict, dismiss, pin], {
  error: (issue) => (issue.code === 'invalid_union' ? `one of ${editKinds.join(', ')}` : undefined),
});
export type Edit = z.output<typeof edit>;
export type EditOf<Kind extends Edit['edit']> = Extract<Edit, { edit: Kind }>;

/** `edits.yaml`. */
export const editsFile = z.array(edit);

/** An edit and where its entry stands, for messages. */
export const placedEdit = z.strictObject({
  edit,
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
});
export type PlacedEdit = z.output<typeof placedEdit>;
