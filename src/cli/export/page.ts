import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Addresses } from './addresses.ts';

/** Browsers differ on what `'self'` is to a file; `file:` tells them. On a web server it allows nothing more. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "base-uri 'none'",
  "form-action 'self' file:",
].join('; ');

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/** A page of the site as it works from a file system. Throws for a link that leads nowhere. */
export function portablePage(html: string, file: string, addresses: Addresses): string {
  const tree = fromHtml(html);
  mend(tree, file, addresses);
  return writer.stringify(tree);
}

function mend(tree: Root, file: string, addresses: Addresses): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isForTheWeb(element, addresses)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName === 'template' && element.content) mend(element.content, file, addresses);
    if (element.tagName === 'meta') mendMeta(element, file, addresses);
    if (element.tagName === 'script') mendScript(element);
    for (const name of Object.keys(element.properties)) mendAddress(element, name, { file, addresses });
    return undefined;
  });
}

/**
 * What makes sense on the web alone: pictures for link previews, fonts fetched ahead (which a file may not), code for other
 * people's pages; and, where the host is not known, the page's own address.
 */
function isForTheWeb({ tagName, properties }: Element, addresses: Addresses): boolean {
  const { rel, property = '', name = '', className } = properties;
  if (tagName === 'meta') return /^(?:og|twitter):/u.test(String(property || name));
  if (tagName === 'details') return Array.isArray(className) && className.includes('embed');
  const hosted = addresses.onTheWeb('/') !== undefined;
  if (tagName === 'copy-text') return !hosted;
  if (tagName !== 'link' || !Array.isArray(rel)) return false;
  return rel.includes('preload') || (rel.includes('canonical') && !hosted);
}

function mendMeta({ properties }: Element, file: string, { from }: Addresses): void {
  const { httpEquiv, content } = properties;
  const kind = String(httpEquiv).toLowerCase();
  if (kind === 'content-security-policy') properties.content = policy;
  if (kind === 'refresh') properties.content = String(content).replace(/(?<=url=).+$/u, (to) => from(file, to) ?? to);
}

/** Modules don't load from files; as a classic script, deferred, each runs at the same moment. */
function mendScript({ properties }: Element): void {
  if (properties.type !== 'module') return;
  delete properties.type;
  properties.defer = true;
}

const follows = new Set(['href', 'src', 'action']);
/** What a reader copies leads to the site itself. */
const copied = new Set(['dataHref', 'dataPath']);

function mendAddress(
  { properties, tagName }: Element,
  name: string,
  { file, addresses }: { readonly file: string; readonly addresses: Addresses },
): void {
  const value = properties[name];
  if (typeof value !== 'string' || !value.startsWith('/')) return;
  if (copied.has(name)) properties[name] = addresses.onTheWeb(value) ?? value;
  else if (name === 'dataRecords') properties[name] = addresses.from(file, value)?.replace(/\.json$/u, '.js') ?? value;
  else if (follows.has(name) || name === 'dataTo') {
    const path = addresses.from(file, value);
    if (path === undefined) throw new Error(`${file}: <${tagName}> leads to ${value}, where no file is.`);
    properties[name] = path;
  }
}
