import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ADDRESSES_FILE, formatAddresses, parseAddresses } from './addresses/file.ts';
import { addressesOf, deadAddresses } from './addresses/read.ts';
import { fail } from './report.ts';

// Adds what a built site answers to the list of all that was ever published.
const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) fail(`addresses: no site in \`${folder}\`. Run \`npm run build\` first.`);
const base = `${(process.env.BASE_PATH ?? '').replace(/\/$/u, '')}/`;
const before = existsSync(ADDRESSES_FILE) ? parseAddresses(readFileSync(ADDRESSES_FILE, 'utf8')) : [];
const dead = deadAddresses(before, folder, base);
const after = formatAddresses(before, addressesOf(folder));
writeFileSync(ADDRESSES_FILE, after);
const count = parseAddresses(after).length;
process.stdout.write(`${count} addresses in ${ADDRESSES_FILE}, ${count - before.length} of them new.\n`);
if (dead.length > 0) fail(`Nothing answers ${dead.length} of them any more:\n${dead.join('\n')}`);
