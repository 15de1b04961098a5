import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchemas } from '../compare/json-schemas.ts';
import { jsonFile } from '../site/encoders/index.ts';
import { jsonSchemas } from '../stories/json-schemas.ts';

const folder = 'schemas';
const published = Object.entries(recordSchemas()).map(([file, schema]) => [file, jsonFile(schema)] as const);
const schemas = [...Object.entries(jsonSchemas()), ...published];
mkdirSync(folder, { recursive: true });
for (const [file, schema] of schemas) writeFileSync(join(folder, file), schema);
console.log(`Wrote ${schemas.length} schemas into ${folder}/`);
