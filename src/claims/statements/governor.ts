import { eventNouns } from '../lexicon/event-words.ts';
import { auxiliaryForms } from '../lexicon/finite-verbs.ts';
import type { Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, sentenceAt } from '../text/locate.ts';
import { isFiniteVerb } from '../text/phrases.ts';
import { stemsOf } from '../text/stems.ts';
import { perWord } from '../text/words.ts';

/**
 * The stem of what a date is the date of: the noun that it stands before ("the January talks"), else the nearest verb
 * or event before it between commas ("was freed on Monday"), else the nearest behind it ("On Monday, the court …").
 */
export function governorOf(document: Document, time: Span): string | undefined {
  const sentence = sentenceAt(document, time.start);
  if (!sentence) return undefined;
  const at = firstTokenAt(document, time.start);
  const behind = firstTokenAt(document, time.end);
  const next = document.tokens[behind];
  if (next && behind < sentence.endToken && eventNouns.has(next.lower)) return stemsOf(next)[0];
  for (let back = at - 1; back >= sentence.firstToken; back--) {
    const token = document.tokens[back];
    if (token === undefined || isBreak(token)) break;
    if (governs(token)) return stemsOf(token)[0];
  }
  for (let ahead = behind; ahead < sentence.endToken; ahead++) {
    const token = document.tokens[ahead];
    if (token && governs(token)) return stemsOf(token)[0];
  }
  return undefined;
}

const governs = perWord(({ lower }) => {
  if (eventNouns.has(lower)) return true;
  return (isFiniteVerb(lower) || /[a-z]{3}ing$/u.test(lower)) && !auxiliaryForms.has(lower);
});

const isBreak = ({ kind, text }: Token): boolean => kind !== 'word' && breaks.has(text);

const breaks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '"', '“', '”']);
