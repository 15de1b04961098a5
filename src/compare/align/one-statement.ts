import type { Claim } from '../../claims/schema.ts';
import { withoutTrailing } from '../trailing.ts';

/** Whether what two sources are cited for can be one statement: neither denies what the other says, nor gives another figure. Symmetric. */
export function canBeOneStatement({ subject: a }: Claim, { subject: b }: Claim): boolean {
  if (denies(a) !== denies(b)) return false;
  const [first, second] = [figuresIn(a), figuresIn(b)];
  return first.length === 0 || second.length === 0 || first.some((figure) => second.includes(figure));
}

const denies = (words: string): boolean =>
  /\b(?:not|never|no|none|nobody|nothing|denie[sd]|deny|cannot)\b|n['’]t\b/iu.test(words);

/** Figures in digits, without those of a time of day or a year, which date a statement. */
function figuresIn(words: string): readonly string[] {
  return (words.match(/\b\d[\d.,:]*(?:\s?[ap]\.?m\b)?/giu) ?? [])
    .map((figure) => withoutTrailing(figure, '.,:'))
    .filter((figure) => !/:|[ap]\.?m$|^(?:19|20)\d\d$/iu.test(figure));
}
