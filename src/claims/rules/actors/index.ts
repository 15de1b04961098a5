import type { Mention } from '../../layers.ts';
import { bySpan } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import { isAcronym } from './casing.ts';
import { nameLength } from './gazetteer.ts';
import { kindsOf } from './kinds.ts';
import { findPairs } from './pairs.ts';
import { findRuns } from './runs.ts';
import { splitRun } from './split.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

export { actorRules } from './records.ts';

/** Names of persons, organisations, places, vessels, media and groups, in text order; none overlap. */
export function findMentions(document: Document): readonly Mention[] {
  const candidates = findRuns(document).flatMap((run) => splitRun(document, run));
  const sure = candidates.filter((name) => !isDoubtful(document, name));
  const names = new Set(sure.flatMap((name) => [name.key, ...surnameOf(name)]));
  const kept = candidates.filter((name) => names.has(name.key));
  const kinds = kindsOf(document, kept);
  const found = kept.flatMap((name) => {
    const type = kinds.get(name.key);
    const first = document.tokens[name.from ?? name.start];
    const last = document.tokens[name.end - 1];
    if (type === undefined || type === 'other' || !first || !last) return [];
    const end = last.start + nameLength(last.text);
    const mention: Mention = {
      start: first.start,
      end,
      name: document.text.slice(first.start, end).replace(/\s+/gu, ' '),
      type,
      titles: name.titles,
      rule: `actor/${type}`,
    };
    return [mention];
  });
  return [...found, ...findPairs(document)].sort(bySpan);
}

/** The last word of a name that begins like a person's: what the text may call her by from there on. */
function surnameOf(name: Candidate): readonly string[] {
  const words = name.key.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 4) return [];
  return name.role === 'office' || wordLists.firstNames.has(words[0] ?? '') ? [last] : [];
}

/** A name whose capitals may come from its place alone: known only if it stands elsewhere too. */
function isDoubtful(document: Document, name: Candidate): boolean {
  if (name.entry) return false;
  if (name.casing !== 'sentence') return true;
  if (!name.opens || name.end - name.start > 1) return false;
  const text = document.tokens[name.start]?.text ?? '';
  return isCommonWord(name.key) && !isAcronym(text) && !wordLists.firstNames.has(name.key);
}
