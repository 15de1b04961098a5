import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { z } from 'zod';
import type { BuiltSite } from './site.ts';

/** The files of the open record in a built site, as tests ask for them. */

const record = z.record(z.string(), z.unknown());

export const jsonAt = (site: BuiltSite, file: string): Record<string, unknown> =>
  record.parse(JSON.parse(readFileSync(join(site.folder, file), 'utf8')));

/** The schema that a file names, found as a program finds it: from where the file stands. */
export function namedSchema(site: BuiltSite, file: string): Record<string, unknown> {
  const { $schema } = jsonAt(site, file);
  return jsonAt(site, join(dirname(file), z.string().parse($schema)));
}

export interface LinkedData {
  readonly file: string;
  readonly data: Record<string, unknown>;
}

/** The data block of every page that has one. */
export function linkedData({ pages }: BuiltSite): readonly LinkedData[] {
  return pages.flatMap(({ file, tree }) =>
    selectAll('script[type="application/ld+json"]', tree).map((script) => ({
      file,
      data: record.parse(JSON.parse(textOf(script))),
    })),
  );
}

const selector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FragmentSelector'), value: z.string(), conformsTo: z.url() }),
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
]);

const collection = z.object({
  total: z.int(),
  first: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        target: z.array(z.object({ source: z.string(), selector: z.array(selector) })),
      }),
    ),
  }),
});
export type Annotations = z.output<typeof collection>['first']['items'];

export function annotationsAt(site: BuiltSite, file: string): Annotations {
  const { total, first } = collection.parse(jsonAt(site, file));
  if (total !== first.items.length) throw new RangeError(`Expected ${total} annotations, not ${first.items.length}`);
  return first.items;
}
