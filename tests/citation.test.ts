import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What the Citation File Format 1.2.0 asks of a file, and the keys that this one may use. */
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  abstract: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string(),
  license: z.string(),
  keywords: z.array(z.string().min(1)).min(1),
});

test('CITATION.cff is in its format, and of this version, licence and authors', () => {
  const read = citation.parse(parse(readFileSync('CITATION.cff', 'utf8')));
  const { version, license, author } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([read.version, read.license]).toEqual([version, license]);
  expect(read.authors.map(({ name }) => name)).toEqual([author]);
  expect(readFileSync('LICENSE', 'utf8')).toMatch(new RegExp(`^${license} License\\n\\nCopyright .*${author}$`, 'mu'));
});
