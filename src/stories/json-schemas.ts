import { z } from 'zod';
import { editsFile } from '../compare/edits/schema.ts';
import { frontmatter, storyFile } from './schema.ts';

const titles = {
  'story.json': ['story.yaml of a story', storyFile],
  'edits.json': ['edits.yaml of a story', editsFile],
  'frontmatter.json': ['What stands between the two --- of a report', frontmatter],
} as const;

/** JSON Schemas by which editors of text complete and check what an editor of news writes; by file name. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(titles).map(([file, [title, schema]]) => [
      file,
      written({ title, ...z.toJSONSchema(schema, options) }),
    ]),
  );
}

// What an editor writes, not what is made of it; draft 7 is what YAML editors know best.
const options = { target: 'draft-7', io: 'input' } as const;

function written(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
