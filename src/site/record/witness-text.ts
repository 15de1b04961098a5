import type { Claim } from '../../claims/schema.ts';
import { element, type XmlElement, type XmlNode, xmlId } from '../encoders/index.ts';
import type { ArticleView } from '../story-view.ts';

/** Where a claim's words begin and end in the text: empty elements, as claims may lie across each other. */
export const anchors = {
  start: (claim: string) => xmlId('from', claim),
  end: (claim: string) => xmlId('to', claim),
} as const;

interface Anchor {
  readonly at: number;
  readonly id: string;
}

/** A report as a TEI `<text>`: its paragraphs, with an anchor at each end of every claim. */
export function witnessText({ siglum, title, language, text }: ArticleView, claims: readonly Claim[]): XmlElement {
  const marks = claims
    .flatMap(({ id, start, end }): Anchor[] => [
      { at: start, id: anchors.start(id) },
      { at: end, id: anchors.end(id) },
    ])
    .sort((a, b) => a.at - b.at || (a.id < b.id ? 1 : -1));
  const head = title === undefined ? [] : [element('head', {}, title)];
  const paragraphs = paragraphsOf(text).map(({ from, to }) => {
    const inside = marks.filter(({ at }) => at >= from && at <= to);
    return element('p', {}, ...withAnchors(text, from, to, inside));
  });
  const attributes = { n: siglum, corresp: `#${siglum}`, 'xml:lang': language };
  return element('text', attributes, element('body', {}, ...head, ...paragraphs));
}

function withAnchors(text: string, from: number, to: number, inside: readonly Anchor[]): readonly XmlNode[] {
  const ends = [...inside.map(({ at }) => at), to];
  const starts = [from, ...inside.map(({ at }) => at)];
  return starts.flatMap((start, index): XmlNode[] => {
    const anchor = inside[index];
    const words = text.slice(start, ends[index]);
    return [...(words === '' ? [] : [words]), ...(anchor ? [element('anchor', { 'xml:id': anchor.id })] : [])];
  });
}

/** Spans of the paragraphs of a text, which an empty line parts. A report without words has one that is empty. */
function paragraphsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  let from = 0;
  return text.split('\n\n').map((paragraph) => {
    const span = { from, to: from + paragraph.length };
    from = span.to + 2;
    return span;
  });
}
