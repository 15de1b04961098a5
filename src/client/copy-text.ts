import { copied } from './clipboard.ts';
import { part } from './part.ts';

/**
 * Buttons that copy an address, alone or behind words, and hand it on where the device can share. Each is hidden where the
 * browser lets no page do it.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const status = part(this, '[role="status"]', HTMLElement);
    const offer = (button: HTMLButtonElement | null, act: () => Promise<string>) => {
      if (button === null) return;
      button.hidden = false;
      button.addEventListener('click', async () => {
        status.textContent = await act();
      });
    };
    if (navigator.clipboard) offer(this.querySelector('[data-copy]'), () => this.#copy());
    if ('share' in navigator) offer(this.querySelector('[data-share]'), () => this.#share());
  }

  get #address(): string {
    return new URL(this.dataset.href ?? '', location.href).href;
  }

  #copy(): Promise<string> {
    const { text } = this.dataset;
    return copied(text === undefined ? this.#address : `${text} ${this.#address}`, 'words');
  }

  async #share(): Promise<string> {
    try {
      await navigator.share({ title: document.title, url: this.#address });
      return '';
    } catch (error) {
      // Who closes the device's own list has changed their mind.
      return error instanceof DOMException && error.name === 'AbortError' ? '' : 'It could not be shared.';
    }
  }
}

customElements.define('copy-text', CopyText);
