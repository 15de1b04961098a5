import { part } from './part.ts';
import { createBase } from './table/base-report.ts';
import { type Choices, choicesIn, fragmentOf } from './table/choices.ts';
import { showRows } from './table/rows.ts';

/**
 * A story's table with the boxes above it, which style alone can follow. This keeps what is ticked in the page's address, tells
 * how many rows are left, and brings a base report to the front.
 */
export class PointTable extends HTMLElement {
  #boxes: readonly HTMLInputElement[] = [];
  #setBase: ReturnType<typeof createBase> | undefined;

  connectedCallback(): void {
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('.choice input')];
    this.#setBase = createBase(part(this, 'table', HTMLTableElement));
    const form = part(this, '.filter', HTMLFormElement);
    form.addEventListener('change', () => this.#choose());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#tick({});
      this.#choose();
    });
    this.#base.addEventListener('change', () => this.#choose());
    const offered = offeredBy(this.#boxes, this.#base);
    const read = () => {
      const asked = choicesIn(location.hash, offered);
      // A link to a row leaves the choices as they are.
      if (Object.keys(asked).length > 0 || isWhole(location.hash)) {
        this.#tick(asked);
        this.#base.value = asked.base?.[0] ?? '';
      }
      this.#show();
    };
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    read();
    part(this, '.base-choice', HTMLElement).hidden = false;
    const facets = part(this, 'details', HTMLDetailsElement);
    if (facets.querySelector(':checked')) facets.open = true;
  }

  get #base(): HTMLSelectElement {
    return part(this, 'select[name="base"]', HTMLSelectElement);
  }

  get #choices(): Choices {
    const ticked = Map.groupBy(
      this.#boxes.filter(({ checked }) => checked),
      ({ name }) => name,
    );
    return Object.fromEntries([...ticked].map(([name, boxes]) => [name, boxes.map(({ value }) => value)]));
  }

  #tick(choices: Choices): void {
    for (const box of this.#boxes) box.checked = choices[box.name]?.includes(box.value) ?? false;
  }

  #choose(): void {
    const { value } = this.#base;
    const choices = value === '' ? this.#choices : { ...this.#choices, base: [value] };
    history.pushState(null, '', location.pathname + location.search + fragmentOf(choices));
    this.#show();
  }

  #show(): void {
    this.#setBase?.(this.#base.value || undefined);
    const { shown, all } = showRows(this, this.#choices, location.hash.slice(1));
    part(this, '.shown', HTMLElement).textContent = leftWords(shown, all);
  }
}

customElements.define('point-table', PointTable);

function offeredBy(
  boxes: readonly HTMLInputElement[],
  base: HTMLSelectElement,
): ReadonlyMap<string, ReadonlySet<string>> {
  const offered = [...Map.groupBy(boxes, ({ name }) => name)].map(
    ([name, same]) => [name, new Set(same.map(({ value }) => value))] as const,
  );
  return new Map([...offered, ['base', new Set([...base.options].map(({ value }) => value))]]);
}

/** Whether a fragment leads to the table as a whole. */
function isWhole(hash: string): boolean {
  return hash === '' || hash === '#table';
}

/** How many rows are left; nothing where all are. */
function leftWords(shown: number, all: number): string {
  if (shown === all) return '';
  return shown === 0 ? `None of the ${all} points has all that is ticked` : `${shown} of ${all} points`;
}
