import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../stories/json-schemas.ts';

const folder = 'schemas';
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, file), schema);
console.log(`Wrote ${Object.keys(jsonSchemas()).length} schemas into ${folder}/`);
