import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordSchemas } from '../compare/json-schemas.ts';
import { jsonFile } from '../site/encoders/index.ts';
import { jsonSchemas } from '../stories/json-schemas.ts';
import { runCommand } from './command.ts';

const folder = 'schemas';
const usage = `npm run schemas

  Writes the JSON Schemas of what is read and of what is published into ${folder}/.`;

await runCommand({ name: 'schemas', usage }, (args) => {
  parseArgs({ args });
  const published = Object.entries(recordSchemas()).map(([file, schema]) => [file, jsonFile(schema)] as const);
  const schemas = [...Object.entries(jsonSchemas()), ...published];
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of schemas) writeFileSync(join(folder, file), schema);
  console.log(`Wrote ${schemas.length} schemas into ${folder}/`);
});
