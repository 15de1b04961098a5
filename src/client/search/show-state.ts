import { part } from '../part.ts';
import type { SearchState } from './answering.ts';
import type { Listbox } from './listbox.ts';
import { resultOption } from './result-option.ts';
import { countInWords, statusWords } from './status-words.ts';

/** Shows what the search has to say in the box: its options, and one line that screen readers read out. */
export function createView(box: HTMLElement, listbox: Listbox, longest: number): (state: SearchState) => void {
  const status = part(box, '[role="status"]', HTMLElement);
  const template = part(box, 'template', HTMLTemplateElement);
  return (shown) => {
    box.dataset.state = shown.state;
    if (shown.state === 'loading') {
      // Results stay while the next ones are looked for, and nothing is said of a search that takes no time.
      if (listbox.isEmpty()) status.textContent = statusWords.loading;
      return;
    }
    // What stands below the answers makes room for them; where there are none, it helps.
    box.toggleAttribute('data-asked', shown.state === 'answered' && shown.result.found.length > 0);
    if (shown.state !== 'answered') {
      listbox.show([]);
      status.textContent = statusWords[shown.state];
      return;
    }
    const { text, file, result } = shown;
    const best = result.found.slice(0, longest);
    listbox.show(best.map((record) => resultOption(record, result.answers, { file, template })));
    status.textContent = countInWords(text, result.found.length, best.length);
  };
}
