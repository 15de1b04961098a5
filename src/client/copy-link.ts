import { part } from './part.ts';

/** A button that copies the address of the link beside it, and says so. Hidden where the browser lets no page copy. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (navigator.clipboard === undefined) return;
    const button = part(this, 'button', HTMLButtonElement);
    const status = part(this, '[role="status"]', HTMLElement);
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = await copy(new URL(this.dataset.href ?? '', location.href).href);
    });
  }
}

customElements.define('copy-link', CopyLink);

async function copy(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return 'Copied.';
  } catch {
    return 'The browser did not allow it: mark the address and copy it by hand.';
  }
}
