/** Shows which marked words and which note belong together, while one of them is pointed at or has the focus. */
export class ReadingPairs extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, ({ target }) => this.#pair(target));
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#pair(null));
  }

  #pair(target: EventTarget | null): void {
    for (const paired of this.querySelectorAll('[data-paired]')) paired.removeAttribute('data-paired');
    const note = target instanceof Element ? noteOf(target) : undefined;
    if (note === undefined) return;
    const marks = this.querySelectorAll(`mark:has(a[href="#${CSS.escape(note)}"])`);
    if (marks.length === 0) return;
    for (const element of [...marks, document.getElementById(note)]) element?.setAttribute('data-paired', '');
  }
}

customElements.define('reading-pairs', ReadingPairs);

/** The id of the note that a place belongs to: the note it stands in, or the one that its mark leads to. */
function noteOf(place: Element): string | undefined {
  const note = place.closest('[id^="n-"]');
  if (note !== null) return note.id;
  const link = place.closest('mark')?.querySelector('a[href^="#n-"]');
  return link?.getAttribute('href')?.slice(1);
}
