import { printable } from './characters.ts';

/** An element of an XML file; its text is plain, and encoded when the file is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** An element, or plain text. */
export type XmlNode = XmlElement | string;

type XmlAttributes = XmlElement['attributes'];

/** Attributes that are undefined are left out. */
export function element(name: string, attributes: XmlAttributes = {}, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children };
}

/** A whole XML file. Elements that hold no text of their own are set on lines; what stands beside text stays as it is. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

/** A name that XML allows for an id, from one of ours: these may begin with a digit. */
export function xmlId(kind: string, id: string): string {
  return `${kind}-${id}`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const stated = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${attribute(value)}"`))
    .join('');
  if (children.length === 0) return `<${name}${stated}/>`;
  const isLaidOut = children.every((child) => typeof child !== 'string');
  const inner = children.map((child) => {
    if (typeof child === 'string') return content(child);
    return isLaidOut ? `\n${indent}  ${written(child, `${indent}  `)}` : written(child, indent);
  });
  return `<${name}${stated}>${inner.join('')}${isLaidOut ? `\n${indent}` : ''}</${name}>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

function content(text: string): string {
  return printable(text).replaceAll(/[&<>\r]/gu, (sign) => signs[sign] ?? '');
}

function attribute(text: string): string {
  return printable(text).replaceAll(/[&<>"\t\n\r]/gu, (sign) => signs[sign] ?? '');
}
