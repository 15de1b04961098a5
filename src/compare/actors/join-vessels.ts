import { wordLists } from '../../claims/rules/actors/word-lists.ts';
import type { Form } from './forms.ts';
import type { Groups } from './groups.ts';

/** Joins names of one ship: with and without its prefix, with and without the initial of her namesake. */
export function joinVessels(forms: readonly Form[], groups: Groups): void {
  const byCore = new Map<string, Form>();
  for (const form of forms) {
    const core = coreOf(form.words);
    const known = byCore.get(core);
    if (known) groups.join(known.key, form.key);
    else byCore.set(core, form);
  }
}

/** "uss mary r kent" and "mary kent" have one core. */
function coreOf(words: readonly string[]): string {
  const names = prefixes.has(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  const core = names.filter((word, index) => word.length > 1 || index === 0 || names.length < 3);
  return core.join(' ');
}

const prefixes: ReadonlySet<string> = new Set([...wordLists.vesselPrefixes].map((prefix) => prefix.toLowerCase()));
