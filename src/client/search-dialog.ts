import { part } from './part.ts';
// The dialog stands on every page, so this brings the search page's own field to life, too.
import './search-box.ts';

/** Opens the search over any page, from its link or with Ctrl-K (Command-K on a Mac). */
export class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = part(this, 'dialog', HTMLDialogElement);
    const link = part(this, 'a', HTMLAnchorElement);
    part(this, 'kbd', HTMLElement).textContent = onMac() ? '⌘K' : 'Ctrl K';
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(dialog);
    });
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open(dialog);
    });
    dialog.addEventListener('click', ({ target }) => {
      const leaves = target instanceof Element && target.closest('[role="option"], [data-close]') !== null;
      if (leaves || target === dialog) dialog.close();
    });
  }
}

customElements.define('search-dialog', SearchDialog);

/** A function, as elements on the page come to life before the rest of this file has run. */
function onMac(): boolean {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent);
}

function isShortcut(event: KeyboardEvent): boolean {
  const held = onMac() ? event.metaKey : event.ctrlKey;
  return held && !event.altKey && !event.shiftKey && /^k$/iu.test(event.key);
}

/** The search page has its own field: there the shortcut leads to that, and no second one covers it. */
function open(dialog: HTMLDialogElement): void {
  const onPage = document.querySelector('search-box[data-place="page"] input');
  const input = onPage ?? part(dialog, 'input', HTMLInputElement);
  if (onPage === null && !dialog.open) dialog.showModal();
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}
