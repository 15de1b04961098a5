import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../build.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import type { CopyFile } from './folder.ts';
import { portablePage } from './page.ts';
import { recordsScript } from './records.ts';
import { classicScript } from './scripts.ts';

const RECORDS = 'search/records.json';

/** What a server reads, or other sites show: of no use to a copy. */
const forTheWeb =
  /^(?:_redirects|_headers|robots\.txt|sitemap\.xml|404\.html)$|(?:^|\/)(?:card\.png|embed\/index\.html)$|^\./u;

/** The files of a copy that works from a file system, made of a built site. */
export async function portableFiles(
  folder: string,
  { base, site }: { readonly base: string; readonly site: string | undefined },
): Promise<readonly CopyFile[]> {
  const names = pagesOf(folder).filter((name) => !forTheWeb.test(name));
  const addresses = createAddresses({ base, site, files: new Set(names) });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = names.filter((name) => name.endsWith('.html'));
  const modules = new Set(pages.flatMap((name) => modulesOf(read(name), addresses)));
  const files = names.filter((name) => !name.startsWith('_astro/') || !name.endsWith('.js') || modules.has(name));
  const copied = files.map(async (name): Promise<CopyFile> => {
    if (name.endsWith('.html')) return { name, bytes: Buffer.from(portablePage(read(name), name, addresses)) };
    if (name.endsWith('.css')) return { name, bytes: Buffer.from(portableStyle(read(name), name, addresses)) };
    if (modules.has(name)) return { name, bytes: await classicScript(folder, name) };
    return { name, bytes: readFileSync(join(folder, name)) };
  });
  const records = { name: 'search/records.js', bytes: Buffer.from(recordsScript(read(RECORDS), RECORDS, addresses)) };
  return [...(await Promise.all(copied)), records];
}

function modulesOf(html: string, { fileOf }: Addresses): readonly string[] {
  return [...html.matchAll(/<script type="module" src="(?<address>[^"]+)"/gu)].flatMap(
    ({ groups }) => fileOf(groups?.address ?? '') ?? [],
  );
}

function portableStyle(css: string, file: string, { from }: Addresses): string {
  return css.replaceAll(/(?<=url\()(?<address>\/[^)"']+)(?=\))/gu, (address) => from(file, address) ?? address);
}
