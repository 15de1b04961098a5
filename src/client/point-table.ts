import { part } from './part.ts';
import { createBase } from './table/base-report.ts';
import { type Choices, choicesIn, fragmentOf, withChoice } from './table/choices.ts';
import { showRows } from './table/rows.ts';

/**
 * A story's table with the choices above it. Each is a link to a fragment, which style alone can follow; this puts one upon
 * the other, keeps them in the page's address, and brings a base report to the front.
 */
export class PointTable extends HTMLElement {
  #choices: Choices = {};
  #links: readonly HTMLAnchorElement[] = [];
  #setBase: ReturnType<typeof createBase> | undefined;

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a.choice')];
    this.#setBase = createBase(part(this, 'table', HTMLTableElement));
    const base = part(this, 'select[name="base"]', HTMLSelectElement);
    const offered = offeredBy(this.#links, base);
    const read = () => {
      const asked = choicesIn(location.hash, offered);
      // A link to a row leaves the choices as they are.
      if (Object.keys(asked).length > 0 || isWhole(location.hash)) this.#choices = asked;
      this.#show();
    };
    this.addEventListener('click', (event) => this.#click(event));
    base.addEventListener('change', () => this.#choose(withChoice(this.#choices, 'base', base.value)));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    read();
    part(this, '.base-choice', HTMLElement).hidden = false;
    const facets = part(this, 'details', HTMLDetailsElement);
    if (facets.querySelector('[aria-current]')) facets.open = true;
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const choice = choiceOf(link);
    if (choice) this.#choose(withChoice(this.#choices, ...choice));
    else if (link.classList.contains('all')) this.#choose(withChoice({}, 'base', this.#choices.base ?? ''));
    else return;
    event.preventDefault();
  }

  #choose(choices: Choices): void {
    this.#choices = choices;
    history.pushState(null, '', location.pathname + location.search + fragmentOf(choices));
    this.#show();
  }

  #show(): void {
    const { base, ...narrowing } = this.#choices;
    this.#setBase?.(base);
    part(this, 'select[name="base"]', HTMLSelectElement).value = base ?? '';
    const tokens = Object.entries(narrowing).map((choice) => fragmentOf(Object.fromEntries([choice])).slice(1));
    const { shown, all } = showRows(this, tokens, location.hash.slice(1));
    for (const link of this.#links) mark(link, tokens.includes(link.id));
    mark(part(this, 'a.all', HTMLAnchorElement), tokens.length === 0);
    part(this, '.shown', HTMLElement).textContent = shown === all ? '' : `${shown} of ${all} points`;
  }
}

customElements.define('point-table', PointTable);

function offeredBy(
  links: readonly HTMLAnchorElement[],
  base: HTMLSelectElement,
): ReadonlyMap<string, ReadonlySet<string>> {
  const offered = new Map([['base', new Set([...base.options].map(({ value }) => value))]]);
  for (const link of links) {
    const [name, value] = choiceOf(link) ?? ['', ''];
    offered.set(name, (offered.get(name) ?? new Set()).add(value));
  }
  return offered;
}

/** The name and the value of a link's choice: the two halves of its fragment. */
function choiceOf(link: HTMLAnchorElement): [string, string] | undefined {
  if (!link.classList.contains('choice')) return undefined;
  const at = link.id.indexOf('=');
  return [link.id.slice(0, at), link.id.slice(at + 1)];
}

/** Whether a fragment leads to the table as a whole. */
function isWhole(hash: string): boolean {
  return hash === '' || hash === '#table';
}

function mark(link: HTMLAnchorElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
