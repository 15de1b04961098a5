/** The options under a search field, after the combobox pattern: the focus stays in the field, one option is active. */
export interface Listbox {
  /** Replaces the options; none is active. */
  readonly show: (options: readonly HTMLElement[]) => void;
  /** Makes the next (1) or previous (-1) option active, round and round. */
  readonly move: (step: 1 | -1) => void;
  readonly active: () => HTMLElement | undefined;
  readonly isEmpty: () => boolean;
}

export function createListbox(list: HTMLElement, input: HTMLInputElement): Listbox {
  let options: readonly HTMLElement[] = [];
  let active: HTMLElement | undefined;

  const activate = (option: HTMLElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active.id);
  };

  return {
    show: (next) => {
      activate(undefined);
      options = next;
      for (const [at, option] of options.entries()) option.id = `${list.id}-${at}`;
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      input.setAttribute('aria-expanded', String(options.length > 0));
    },
    move: (step) => {
      const from = active === undefined ? (step > 0 ? -1 : 0) : options.indexOf(active);
      activate(options.at((from + step) % Math.max(1, options.length)));
    },
    active: () => active,
    isEmpty: () => options.length === 0,
  };
}
