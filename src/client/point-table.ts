import { part } from './part.ts';
import { createBase } from './table/base-report.ts';
import { type Choices, choicesIn, searchWith } from './table/choices.ts';

/**
 * A story's table with the choices above it. They hide rows by style alone; this keeps them in the page's address, so
 * that a choice can be linked to and the back button undoes it, and brings a base report to the front.
 */
export class PointTable extends HTMLElement {
  #controls: ReadonlyMap<string, readonly (HTMLInputElement | HTMLOptionElement)[]> = new Map();

  connectedCallback(): void {
    this.#controls = new Map(
      ['verdict', 'kind', 'article', 'actor', 'base'].map((name) => {
        const values = this.querySelectorAll(`[name="${name}"] :is(input, option)`);
        return [name, [...values].filter(isChoice)];
      }),
    );
    const setBase = createBase(part(this, 'table', HTMLTableElement));
    const base = part(this, 'select[name="base"]', HTMLSelectElement);
    if (base.parentElement) base.parentElement.hidden = false;
    const show = () => {
      setBase(this.#chosen().base);
      this.#tellShown();
    };
    const read = () => {
      this.#choose(
        choicesIn(location.search, new Map([...this.#controls].map(([name, all]) => [name, valuesOf(all)]))),
      );
      show();
    };
    this.addEventListener('change', () => {
      const search = searchWith(location.search, this.#controls.keys(), this.#chosen());
      history.pushState(null, '', location.pathname + search + location.hash);
      show();
    });
    addEventListener('popstate', read);
    addEventListener('hashchange', show);
    read();
  }

  #chosen(): Choices {
    return Object.fromEntries(
      [...this.#controls].flatMap(([name, all]): [string, string][] => {
        const value = all.find(isChosen)?.value ?? '';
        return value === '' ? [] : [[name, value]];
      }),
    );
  }

  #choose(choices: Choices): void {
    for (const [name, all] of this.#controls) {
      const choice = all.find(({ value }) => value === (choices[name] ?? ''));
      if (choice instanceof HTMLInputElement) choice.checked = true;
      else if (choice) choice.selected = true;
    }
  }

  /** Says how many rows are left, and hides the kinds that have none. */
  #tellShown(): void {
    const rows = [...this.querySelectorAll('.row')];
    for (const body of this.querySelectorAll('tbody')) body.removeAttribute('data-empty');
    const shown = new Set(rows.filter((row) => row.checkVisibility()));
    for (const body of this.querySelectorAll('tbody')) {
      body.toggleAttribute('data-empty', ![...body.querySelectorAll('.row')].some((row) => shown.has(row)));
    }
    const all = shown.size === rows.length;
    part(this, '.shown', HTMLElement).textContent = all ? '' : `${shown.size} of ${rows.length} points`;
  }
}

customElements.define('point-table', PointTable);

function isChoice(element: Element): element is HTMLInputElement | HTMLOptionElement {
  return element instanceof HTMLInputElement || element instanceof HTMLOptionElement;
}

function isChosen(choice: HTMLInputElement | HTMLOptionElement): boolean {
  return choice instanceof HTMLInputElement ? choice.checked : choice.selected;
}

function valuesOf(choices: readonly { readonly value: string }[]): ReadonlySet<string> {
  return new Set(choices.map(({ value }) => value));
}
