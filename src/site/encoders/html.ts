import { printable } from './characters.ts';

/** Code of an empty HTML element, for people who put it into pages of their own; our own pages are written by Astro. */
export function htmlCode(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return `<${name}${written.join('')}></${name}>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return printable(text).replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? '');
}
