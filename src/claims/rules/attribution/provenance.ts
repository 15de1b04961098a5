import { statementNouns } from '../../lexicon/source-nouns.ts';
import type { Token } from '../../text/document.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Phrase } from './source-phrase.ts';

/**
 * "documents reviewed by the Herald", "people familiar with the talks": where a source is from belongs to its name. Of "a
 * new estimate by the institute" the source is the institute.
 */
export function withProvenance(
  tokens: readonly Token[],
  phrase: Phrase | undefined,
  until: number,
): Phrase | undefined {
  if (!phrase) return undefined;
  const word = tokens[phrase.end]?.lower ?? '';
  const link = tokens[phrase.end + 1]?.lower ?? '';
  if (word === 'by' && statementNouns.has(tokens[phrase.end - 1]?.lower ?? ''))
    return phraseAfter(tokens, phrase.end + 1, until) ?? phrase;
  if (!(handledBy.has(word) && link === 'by') && knowing[word] !== link) return phrase;
  const more = phraseAfter(tokens, phrase.end + 2, until);
  return more ? { first: phrase.first, end: more.end } : phrase;
}

/** The same for a source that ends right before its verb: "documents reviewed by the Herald show". */
export function provenanceBefore(
  tokens: readonly Token[],
  from: number,
  phrase: Phrase | undefined,
): Phrase | undefined {
  if (!phrase) return undefined;
  const link = tokens[phrase.first - 1]?.lower ?? '';
  const word = tokens[phrase.first - 2]?.lower ?? '';
  if (!(handledBy.has(word) && link === 'by') && knowing[word] !== link) return phrase;
  const head = phraseBefore(tokens, from, phrase.first - 2);
  return head ? { first: head.first, end: phrase.end } : phrase;
}

const handledBy = new Set(
  `reviewed seen obtained published released issued shared compiled cited provided prepared collected viewed leaked
   commissioned conducted filed signed posted written quoted gathered analysed analyzed`.split(/\s+/u),
);

const knowing: Readonly<Record<string, string>> = { familiar: 'with', briefed: 'on', close: 'to', acquainted: 'with' };
