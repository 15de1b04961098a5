import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import rehypeHeadings from './rehype-headings.ts';
import rehypeInlineHtml from './rehype-inline-html.ts';
import rehypeLinks from './rehype-links.ts';
import rehypeSettle from './rehype-settle.ts';
import { schema } from './schema.ts';

/** Markdown to a safe tree. The one place that says in which order; frozen, so that no caller can add to it. */
const processor = unified()
  .use(remarkParse)
  .use(remarkNoCode)
  .use(remarkRehype, { allowDangerousHtml: true })
  // Raw HTML becomes elements first, or the sanitiser would see none of it.
  .use(rehypeInlineHtml)
  .use(rehypeSanitize, schema)
  // After the sanitiser: these only take away, move and renumber what it let through.
  .use(rehypeLinks)
  .use(rehypeSettle)
  .use(rehypeHeadings)
  .freeze();

export function parse(body: string): MarkdownRoot {
  return processor.parse(body);
}

export function toSafeTree(markdown: MarkdownRoot): Root {
  return processor.runSync(markdown);
}

/** News has no code: a line that begins with four spaces is a paragraph like any other. */
function remarkNoCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}
