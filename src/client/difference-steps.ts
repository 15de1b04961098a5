import { part } from './part.ts';

/** Leads from one marked difference of a report to the next, by its buttons or with Alt-N and Alt-P. */
export class DifferenceSteps extends HTMLElement {
  #marks: readonly HTMLElement[] = [];

  connectedCallback(): void {
    this.#marks = [...document.querySelectorAll('mark[id][data-verdict]')].filter(isDifference);
    if (this.#marks.length === 0) return;
    this.hidden = false;
    this.#tell(this.#marks.findIndex(isChosen));
    addEventListener('hashchange', () => this.#tell(this.#marks.findIndex(isChosen)));
    part(this, '[data-step="previous"]', HTMLButtonElement).addEventListener('click', () => this.#step(-1));
    part(this, '[data-step="next"]', HTMLButtonElement).addEventListener('click', () => this.#step(1));
    document.addEventListener('keydown', (event) => {
      const step = stepOf(event);
      if (step === undefined) return;
      event.preventDefault();
      this.#step(step);
    });
  }

  #step(step: 1 | -1): void {
    const from = this.#marks.findIndex(isChosen);
    const next = from < 0 ? this.#nearest(step) : (from + step + this.#marks.length) % this.#marks.length;
    const mark = this.#marks[next];
    if (mark === undefined) return;
    location.replace(`#${mark.id}`);
    mark.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Where no difference is chosen: the first that is in view or below, or the last above. */
  #nearest(step: 1 | -1): number {
    const below = this.#marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0);
    const first = below < 0 ? this.#marks.length : below;
    return step > 0 ? first % this.#marks.length : (first - 1 + this.#marks.length) % this.#marks.length;
  }

  #tell(at: number): void {
    const total = this.#marks.length;
    const differences = total === 1 ? '1 difference' : `${total} differences`;
    part(this, '[data-part="place"]', HTMLElement).textContent = at < 0 ? differences : `${at + 1} of ${total}`;
  }
}

customElements.define('difference-steps', DifferenceSteps);

/** Whether the address leads to these marked words, or to the note that they lead to. */
function isChosen(mark: HTMLElement): boolean {
  return (
    location.hash !== '' && (mark.id === location.hash.slice(1) || mark.querySelector('a')?.hash === location.hash)
  );
}

function isDifference(mark: Element): mark is HTMLElement {
  const verdict = mark instanceof HTMLElement ? mark.dataset.verdict : undefined;
  return verdict !== undefined && verdict !== 'agree' && verdict !== 'single';
}

/** By the key's place, as Alt changes the letter that it types on some systems. */
function stepOf({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): 1 | -1 | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined;
  if (code === 'KeyN') return 1;
  return code === 'KeyP' ? -1 : undefined;
}
