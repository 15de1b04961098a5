import { copied } from './clipboard.ts';
import { part } from './part.ts';

/**
 * Code that others put into their pages, with a button that copies it. Where the build was not told its host, the page
 * knows it.
 */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const code = part(this, 'textarea', HTMLTextAreaElement);
    const { path = '' } = this.dataset;
    if (location.protocol !== 'file:')
      code.value = code.value.replace(`"${path}"`, `"${new URL(path, location.href)}"`);
    code.addEventListener('focus', () => code.select());
    if (navigator.clipboard === undefined) return;
    const button = part(this, 'button', HTMLButtonElement);
    const status = part(this, '[role="status"]', HTMLElement);
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = await copied(code.value, 'code');
    });
  }
}

customElements.define('copy-code', CopyCode);
