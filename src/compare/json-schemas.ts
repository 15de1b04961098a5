import { z } from 'zod';
import { comparisonFile } from './comparison-file.ts';
import { collation } from './schema.ts';

/** The JSON Schemas (2020-12) of the files that are published for programs; by file name, which holds their version. */
export function recordSchemas(): Readonly<Record<string, object>> {
  return {
    'collation-1.json': schemaOf('Variorum: the record of a story', collation),
    'comparison-1.json': schemaOf('Variorum: one comparison', comparisonFile),
  };
}

function schemaOf(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, title, ...rest };
}
