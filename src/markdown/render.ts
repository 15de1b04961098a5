import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { isHeading } from './elements.ts';
import { TOP_HEADING } from './rehype-headings.ts';
import { type Anchor, cutSegments, type Mark, type Segment } from './segments.ts';
import { placeTexts } from './text.ts';

export type { Anchor, Mark } from './segments.ts';

export interface RenderOptions {
  /** Level of the article's highest headings. Default 2. */
  readonly topHeading?: 2 | 3 | 4;
}

const stringifier = unified().use(rehypeStringify).freeze();

/**
 * Writes an article as HTML with its marks. Marks may overlap and cross inline elements: each stretch of text under
 * one set of marks becomes one `<mark>` that names all of them in `data-claims`, takes the look and the link of the
 * shortest, and carries the `id` of those that begin there. Anchors alone are `<span class="anchor">`.
 */
export function renderArticle(tree: Root, marks: readonly (Mark | Anchor)[], options: RenderOptions = {}): string {
  const segments = new Map(
    placeTexts(tree).map(({ node, start }) => [node as Nodes, { start, end: start + node.value.length }]),
  );
  const cut = cutSegments(marks, [...segments.values()]);
  const shift = (options.topHeading ?? TOP_HEADING) - TOP_HEADING;
  const write = (children: readonly ElementContent[], inLink: boolean): ElementContent[] =>
    children.flatMap((node): ElementContent[] => {
      if (node.type === 'element') {
        const within = inLink || node.tagName === 'a';
        return [{ ...node, tagName: shifted(node, shift), children: write(node.children, within) }];
      }
      const place = segments.get(node);
      if (node.type !== 'text' || !place) return [];
      return (cut.get(place) ?? []).map((segment) => {
        const value = node.value.slice(segment.start - place.start, segment.end - place.start);
        if (segment.marks.length > 0) return markElement(segment, value, inLink);
        return segment.isAnchored ? anchorElement(segment, value) : { type: 'text', value };
      });
    });
  return stringifier.stringify({ type: 'root', children: write(tree.children.filter(isElementContent), false) });
}

function isElementContent(node: Nodes): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}

function shifted(node: Element, shift: number): string {
  return isHeading(node) ? `h${Math.min(6, Number(node.tagName.slice(1)) + shift)}` : node.tagName;
}

function markElement({ marks: [lead, ...others], begins }: Segment, value: string, inLink: boolean): Element {
  const text: ElementContent = { type: 'text', value };
  if (!lead) return { type: 'element', tagName: 'span', properties: {}, children: [text] };
  const [first, ...rest] = begins;
  const linked = inLink ? text : element('a', { href: lead.href, title: lead.title }, [text]);
  const inner = rest.reduce((child: ElementContent, mark) => element('span', { id: mark.id }, [child]), linked);
  return element(
    'mark',
    {
      id: first?.id,
      dataClaims: [lead, ...others].map((mark) => mark.id).join(' '),
      dataKind: lead.kind,
      dataVerdict: lead.verdict,
    },
    [inner],
  );
}

function anchorElement({ begins: [first, ...rest] }: Segment, value: string): Element {
  const inner = rest.reduce((child: ElementContent, { id }) => element('span', { id }, [child]), {
    type: 'text',
    value,
  });
  return element('span', { className: ['anchor'], id: first?.id }, [inner]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
