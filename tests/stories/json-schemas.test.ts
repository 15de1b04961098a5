import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordSchemas } from '../../src/compare/json-schemas.ts';
import { jsonFile } from '../../src/site/encoders/index.ts';
import { jsonSchemas } from '../../src/stories/json-schemas.ts';

const published = Object.entries(recordSchemas()).map(([file, schema]) => [file, jsonFile(schema)] as const);
const schemas = [...Object.entries(jsonSchemas()), ...published];

test.each(schemas)('schemas/%s is what `npm run schemas` writes', (file, schema) => {
  expect(readFileSync(join('schemas', file), 'utf8')).toBe(schema);
});

test('every schema in the folder is written by it', () => {
  expect(readdirSync('schemas').sort()).toEqual(schemas.map(([file]) => file).sort());
});

test('each kind of edit tells an editor of text its keys and what it does', () => {
  const { items }: { items: { oneOf?: EditSchema[]; anyOf?: EditSchema[] } } = JSON.parse(
    jsonSchemas()['edits.json'] ?? '{}',
  );
  const kinds = items.oneOf ?? items.anyOf ?? [];
  expect(kinds.map(({ properties }) => properties.edit.const)).toEqual([
    'correct',
    'merge',
    'split',
    'relabel',
    'verdict',
    'dismiss',
    'pin',
  ]);
  for (const { properties, required, additionalProperties } of kinds) {
    expect(properties.edit.description).toBeTruthy();
    expect(required).toContain('because');
    expect(additionalProperties).toBe(false);
  }
});

interface EditSchema {
  readonly properties: { readonly edit: { readonly const: string; readonly description: string } };
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}
