import { part } from '../part.ts';
import { readQuery, type SearchChoices, writeQuery } from './address.ts';
import { createAnswering } from './answering.ts';
import { createListbox, type Listbox } from './listbox.ts';
import { loadRecords } from './load-records.ts';
import type { SearchQuery } from './rank.ts';
import { createView } from './show-state.ts';

/** Brings a `<search-box>` to life: typing, keys, choices, results and, on the search page, the address. */
export function controlSearch(box: HTMLElement): void {
  const form = part(box, 'form', HTMLFormElement);
  const input = part(box, 'input', HTMLInputElement);
  const onPage = box.dataset.place === 'page';
  const listbox = createListbox(part(box, '[role="listbox"]', HTMLElement), input);
  const view = createView(box, listbox, onPage ? longestList.page : longestList.dialog);
  const ask = createAnswering(() => loadRecords(box.dataset.records ?? ''), view);
  const answer = () => {
    const query = queryOf(form);
    if (onPage) keepInAddress(query);
    void ask(query);
  };
  const answerSoon = afterPause(answer);

  form.addEventListener('input', answerSoon);
  form.addEventListener('submit', (event) => {
    if (!onPage) return;
    event.preventDefault();
    answer();
  });
  input.addEventListener('keydown', (event) => followKey(event, { input, listbox, answerSoon, onPage }));
  // What was typed before this code had come stands; else the address tells.
  if (onPage && input.value === '') fillIn(form, readQuery(location.search, choicesOf(form)));
  answer();
}

/** As many results as one looks through before typing another letter. */
const longestList = { page: 50, dialog: 20 };
/** Milliseconds: shorter than a pause in typing that one notices, longer than between two letters. */
const pause = 90;

function afterPause(act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, pause);
  };
}

interface KeyContext {
  readonly input: HTMLInputElement;
  readonly listbox: Listbox;
  readonly answerSoon: () => void;
  readonly onPage: boolean;
}

function followKey(event: KeyboardEvent, { input, listbox, answerSoon, onPage }: KeyContext): void {
  if (event.isComposing) return;
  const active = listbox.active();
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') listbox.move(event.key === 'ArrowDown' ? 1 : -1);
  else if (event.key === 'Enter' && active !== undefined) active.click();
  else if (event.key === 'Escape' && onPage && input.value !== '') {
    input.value = '';
    answerSoon();
  } else return;
  event.preventDefault();
}

function queryOf(form: HTMLFormElement): SearchQuery {
  const fields = new FormData(form);
  const choice = (name: string) => {
    const chosen = fields.get(name);
    return typeof chosen === 'string' && chosen !== '' ? chosen : undefined;
  };
  return { text: choice('q') ?? '', kind: choice('kind'), story: choice('story') };
}

function choicesOf(form: HTMLFormElement): SearchChoices {
  const values = (name: string) =>
    [...form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map(({ value }) => value);
  return { kinds: values('kind'), stories: values('story') };
}

function fillIn(form: HTMLFormElement, { text, kind, story }: SearchQuery): void {
  for (const [name, value] of [
    ['q', text],
    ['kind', kind],
    ['story', story],
  ] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value ?? '';
  }
}

function keepInAddress(query: SearchQuery): void {
  const address = `${location.pathname}${writeQuery({ ...query, text: query.text.trim() })}${location.hash}`;
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(history.state, '', address);
}
