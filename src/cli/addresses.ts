import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ADDRESSES_FILE, formatAddresses, parseAddresses } from './addresses/file.ts';
import { addressesOf, deadAddresses } from './addresses/read.ts';
import { fail, runCommand, WrongCall } from './command.ts';

const usage = `npm run addresses [-- SITE-FOLDER]

  Adds what a built site answers to ${ADDRESSES_FILE}, the list of all that was ever published, and takes none out.
  Tells which addresses of the list nothing answers any more. SITE-FOLDER is dist where none is given.`;

await runCommand({ name: 'addresses', usage }, (args) => {
  const [folder = 'dist', ...others] = parseArgs({ args, allowPositionals: true }).positionals;
  if (others.length > 0) throw new WrongCall('expected one built site');
  if (!existsSync(folder)) fail(`addresses: no site in \`${folder}\`. Run \`npm run build\` first.`);
  addAddresses(folder);
});

function addAddresses(folder: string): void {
  const base = `${(process.env.BASE_PATH ?? '').replace(/\/$/u, '')}/`;
  const before = existsSync(ADDRESSES_FILE) ? parseAddresses(readFileSync(ADDRESSES_FILE, 'utf8')) : [];
  const dead = deadAddresses(before, folder, base);
  const after = formatAddresses(before, addressesOf(folder));
  writeFileSync(ADDRESSES_FILE, after);
  const count = parseAddresses(after).length;
  process.stdout.write(`${count} addresses in ${ADDRESSES_FILE}, ${count - before.length} of them new.\n`);
  if (dead.length > 0) fail(`Nothing answers ${dead.length} of them any more:\n${dead.join('\n')}`);
}
