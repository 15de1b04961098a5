import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../build.ts';

/** What a page's text is drawn with, and what hosts read: nobody links to these. */
const WITHOUT = /^(?:\.|_)|(?:^|\/)(?:filter\.css|(?:moved|theme)\.js|favicon\.svg)$/u;
/** Ids that links lead to: words, notes, rows, readings and names. Others belong to the page's own parts. */
const FRAGMENT = /\sid="(?<id>(?:m|n|c|r|actor)-[^"]+)"/gu;

/** Every address that a built site answers, from its root: pages, files, and the fragments that links lead to. */
export function addressesOf(folder: string): readonly string[] {
  const files = pagesOf(folder).filter((file) => !WITHOUT.test(file));
  const found = files.flatMap((file) => {
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    if (!file.endsWith('.html')) return [address];
    const html = readFileSync(join(folder, file), 'utf8');
    return [address, ...html.matchAll(FRAGMENT).map(({ groups }) => `${address}#${groups?.id}`)];
  });
  return [...new Set(found)].sort();
}

/** Addresses of a list that nothing answers any more. A page that leads on answers with what it leads to. */
export function deadAddresses(published: readonly string[], folder: string, base: string): readonly string[] {
  const there = new Set(addressesOf(folder));
  return published.filter((address) => {
    if (there.has(address)) return false;
    const [page = '', fragment] = address.split('#');
    const target = fragment === undefined || !there.has(page) ? undefined : targetOf(page, folder, base);
    return target === undefined || !there.has(`${target}#${fragment}`);
  });
}

function targetOf(page: string, folder: string, base: string): string | undefined {
  const html = readFileSync(join(folder, page, page.endsWith('/') ? 'index.html' : ''), 'utf8');
  const target = /\sdata-to="(?<to>[^"]+)"/u.exec(html)?.groups?.to;
  return target?.slice(base.length - 1);
}
