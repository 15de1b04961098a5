import type { SearchFile, SearchRecord } from '../../site/search-record.ts';
import { part } from '../part.ts';
import type { Answers } from './answers.ts';
import { markedParts } from './marks.ts';

/** Makes an option of a record from the template on the page. Text goes in as text: nothing here reads HTML. */
export function resultOption(record: SearchRecord, answers: Answers, { file, template }: ResultContext): HTMLElement {
  const option = part(template.content, '[role="option"]', HTMLAnchorElement).cloneNode(true);
  if (!(option instanceof HTMLAnchorElement)) throw new Error('Expected the copy of a link to be a link.');
  option.href = record.url;
  const fill = (name: string, ...content: (string | Node)[]) => {
    const place = part(option, `[data-part="${name}"]`, HTMLElement);
    if (content.every((piece) => piece === '')) place.remove();
    else place.replaceChildren(...content);
  };
  const { title, text, type, kind, verdict, date, source = '' } = record;
  fill('type', kind === undefined ? file.types[type] : `${file.types[type]}: ${file.kinds[kind]}`);
  fill('title', ...marked(title, answers));
  fill('verdict', verdict === undefined ? '' : file.verdicts[verdict]);
  if (verdict !== undefined) option.dataset.verdict = verdict;
  fill('text', ...marked(text, answers));
  // The dates of a comparison stand in its text, as each report words them.
  const where = [
    source,
    type === 'comparison' ? '' : dayInWords(date ?? ''),
    severalStories(file) ? (file.stories[record.story] ?? '') : '',
  ];
  fill('source', where.filter((word) => word !== '').join(' · '));
  return option;
}

export interface ResultContext {
  readonly file: SearchFile;
  readonly template: HTMLTemplateElement;
}

const severalStories = ({ stories }: SearchFile): boolean => Object.keys(stories).length > 1;

function marked(text: string, answers: Answers): (string | Node)[] {
  return markedParts(text, answers).map((stretch) => {
    if (!stretch.marked) return stretch.text;
    const mark = document.createElement('mark');
    mark.textContent = stretch.text;
    return mark;
  });
}

const spoken = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2031-05-04" as "4 May 2031"; other text as it is. */
const dayInWords = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/u.test(date) ? spoken.format(new Date(`${date}T00:00:00Z`)) : date;
