import { part } from './part.ts';
import { statusWords } from './search/status-words.ts';

/**
 * A search field with its results. What it costs comes when it is first used: the search itself and its records are
 * fetched as the field gets the focus, or at once where the page's address asks for something.
 */
export class SearchBox extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    this.addEventListener('focusin', () => this.#start());
    if (this.dataset.place !== 'page' || location.search === '') return;
    // What stands below makes room for the answers at once, and not when they have come.
    this.toggleAttribute('data-asked', new URLSearchParams(location.search).has('q'));
    this.#start();
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const status = part(this, '[role="status"]', HTMLElement);
    status.textContent = statusWords.loading;
    try {
      const { controlSearch } = await import('./search/control.ts');
      controlSearch(this);
    } catch {
      status.textContent = statusWords.failed;
      this.#started = false;
    }
  }
}

customElements.define('search-box', SearchBox);
