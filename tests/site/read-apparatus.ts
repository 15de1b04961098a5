import { readFileSync } from 'node:fs';
import { withXml } from './readers.ts';

/** A critical apparatus in TEI, as a test asks for it. */
export interface Apparatus {
  readonly witnesses: readonly string[];
  /** Id and type. */
  readonly apps: readonly (readonly string[])[];
  /** The words that each entry is attached to, and its first quotation. */
  readonly attached: readonly (readonly [between: string, first: string])[];
  readonly quotes: readonly { readonly wit: string; readonly words: string; readonly between: string }[];
}

/** What stands in the entries, and what stands between the anchors that they point to. */
export function readApparatus(file: string): Apparatus {
  return withXml(file, ({ root }) => {
    const names = { t: 'http://www.tei-c.org/ns/1.0' };
    const anchored = anchoredText(readFileSync(file, 'utf8'));
    const all = (path: string) => root.find(path, names);
    return {
      witnesses: all('//t:witness/@xml:id').map(({ content }) => content),
      attached: all('//t:app').map((app) => {
        const [from = '', to = ''] = ['@from', '@to'].map((name) => app.get(name)?.content.slice(1));
        return [anchored(from, to), app.get('t:rdg/t:quote', names)?.content ?? ''];
      }),
      apps: all('//t:app').map((app) => ['@xml:id', '@type'].map((name) => app.get(name)?.content ?? '')),
      quotes: all('//t:rdg/t:quote').map((quote) => {
        const [from = '', to = ''] = (quote.get('@corresp')?.content ?? '').split(' ');
        return {
          wit: quote.get('../@wit')?.content.slice(1) ?? '',
          words: quote.content,
          between: anchored(from.slice(1), to.slice(1)),
        };
      }),
    };
  });
}

/** The characters between two anchors of a file: tags between them drop out, and so do the line ends of its layout. */
function anchoredText(xml: string): (from: string, to: string) => string {
  return (from, to) => {
    const start = xml.indexOf(`<anchor xml:id="${from}"/>`);
    const end = xml.indexOf(`<anchor xml:id="${to}"/>`);
    const stretch = xml.slice(start, end).replaceAll(/<\/p>\s*<p>/gu, '');
    return stretch
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  };
}
