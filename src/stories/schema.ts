import { z } from 'zod';

const line = (what: string) =>
  z
    .string({ error: `${what}, in quotes if it looks like a number` })
    .trim()
    .regex(/^[^\r\n]{1,500}$/u, { error: `${what} on one line of at most 500 characters` });

const dayOrTime = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: 'a day that exists, year-month-day like 2024-03-07, or a time, like 2024-03-07T18:30 or 2024-03-07T18:30:00Z',
});
const day = z.iso.date({ error: 'a day that exists, year-month-day like 2024-03-07' });
const webAddress = z.url({ protocol: /^https?$/u, error: 'an address that begins with https:// or http://' });

/** What an article's document states of itself. Nothing else may stand in its frontmatter. */
export const frontmatter = z.strictObject({
  title: line('a headline').optional().describe('Its headline'),
  outlet: line('the name of an outlet').optional().describe('Who published it'),
  author: line('the name of an author').optional().describe('Who wrote it'),
  published: dayOrTime.optional().describe('When it was published, a day or a time, as the document states'),
  url: webAddress.optional().describe('Its address'),
  via: line('where the document was found').optional().describe('Where you found it'),
  place: line('the name of a place').optional().describe('The place that it is dated from'),
  language: z
    .string({ error: 'a language tag, like en or pt-BR' })
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u, { error: 'a language tag, like en or pt-BR' })
    .optional(),
});
export type Frontmatter = z.output<typeof frontmatter>;

const leftOut = z.strictObject(
  {
    article: z.string({ error: 'the id of an article' }),
    what: z.string({ error: 'words' }).trim().min(1, { error: 'words' }),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'an `article` and a `what`' : undefined) },
);

/** `story.yaml`. */
export const storyFile = z.strictObject({
  title: line('the name of the event').describe('What the event is called'),
  summary: z.string({ error: 'words' }).trim().min(1, { error: 'words' }).optional(),
  /** Day of the event; undated articles are read as of this day. */
  date: day.optional(),
  /** What of a document is not in its article, for the reader to know. */
  left_out: z.array(leftOut, { error: 'a list of `article` and `what`' }).optional(),
});
export type StoryFile = z.output<typeof storyFile>;
