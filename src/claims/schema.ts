import { z } from 'zod';

export const claimKinds = [
  'casualty',
  'count',
  'money',
  'percent',
  'date',
  'duration',
  'quote',
  'place',
  'status',
  'attribution',
] as const;

export const claimKind = z.enum(claimKinds);
export type ClaimKind = z.output<typeof claimKind>;

const bound = z.number().nullable().describe('null: open on this side');
const isoDay = z.iso.date();

/** Closed interval of what the words allow: "at least 12" is 12 to null, "19" is 19 to 19. */
const quantityValue = z.strictObject({
  min: bound,
  max: bound,
  unit: z
    .string()
    .describe(
      'what is counted, in the singular: "sailor", "percent", "person killed", and "vote against 3" of a vote of 6 to 3',
    ),
});
export type QuantityValue = z.output<typeof quantityValue>;

const moneyValue = quantityValue.extend({
  currency: z.string().describe('ISO 4217 code, or the word of the text where the code is not certain'),
});
export type MoneyValue = z.output<typeof moneyValue>;

const dateValue = z.strictObject({
  edtf: z.string().describe('EDTF (ISO 8601-2): 2031-05-04, 2031-05, 2031-05/.., 1999'),
  from: isoDay.nullable().describe('first day that the words allow; null: open'),
  to: isoDay.nullable().describe('last day that the words allow; null: open'),
});
export type DateValue = z.output<typeof dateValue>;

const quoteValue = z.strictObject({
  text: z.string().describe('the words inside the quotation marks'),
  speaker: z.string().nullable().describe('who says it, null where the text does not tell'),
});
export type QuoteValue = z.output<typeof quoteValue>;

const statusValue = z.strictObject({
  state: z.string().describe('the state that the words put the thing in: "suspended", "reversed"'),
});
export type StatusValue = z.output<typeof statusValue>;

const nameValue = z.strictObject({ name: z.string() });

const textQuote = z.strictObject({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const claimBase = {
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: textQuote,
  subject: z.string().describe('what the claim speaks of, in the words of the article where it can be'),
  hedge: z.string().optional().describe('words that qualify the value: "at least", "about", "dozens"'),
  attribution: z.string().optional().describe('who says it, as named in the article'),
  rule: z.string().describe('id of the rule that found it'),
};

/**
 * One checkable statement at one place in one article. `start` and `end` are UTF-16 offsets in that article's
 * text, and `text.slice(start, end) === quote.exact`.
 */
export const claim = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('casualty'), value: quantityValue, ...claimBase }),
    z.strictObject({ kind: z.literal('count'), value: quantityValue, ...claimBase }),
    z.strictObject({ kind: z.literal('money'), value: moneyValue, ...claimBase }),
    z.strictObject({ kind: z.literal('percent'), value: quantityValue, ...claimBase }),
    z.strictObject({ kind: z.literal('date'), value: dateValue, ...claimBase }),
    z.strictObject({ kind: z.literal('duration'), value: quantityValue, ...claimBase }),
    z.strictObject({ kind: z.literal('quote'), value: quoteValue, ...claimBase }),
    z.strictObject({ kind: z.literal('place'), value: nameValue, ...claimBase }),
    z.strictObject({ kind: z.literal('status'), value: statusValue, ...claimBase }),
    z.strictObject({ kind: z.literal('attribution'), value: nameValue, ...claimBase }),
  ])
  .meta({ id: 'claim' });
export type Claim = z.output<typeof claim>;
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { kind: Kind }>;

const actorTypes = ['person', 'organisation', 'place', 'vessel', 'media', 'group'] as const;
export const actorType = z.enum(actorTypes);
export type ActorType = z.output<typeof actorType>;
