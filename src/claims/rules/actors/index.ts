import type { Mention } from '../../layers.ts';
import type { Document } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import { isAcronym } from './casing.ts';
import { kindsOf } from './kinds.ts';
import { findRuns } from './runs.ts';
import { splitRun } from './split.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

export { actorRules } from './records.ts';

/** Names of persons, organisations, places, vessels, media and groups, in text order; none overlap. */
export function findMentions(document: Document): readonly Mention[] {
  const candidates = findRuns(document).flatMap((run) => splitRun(document, run));
  const sure = candidates.filter((name) => !isDoubtful(document, name));
  const names = new Set(sure.map((name) => name.key));
  const kept = candidates.filter((name) => names.has(name.key));
  const kinds = kindsOf(document, kept);
  return kept.flatMap((name) => {
    const type = kinds.get(name.key);
    const first = document.tokens[name.from ?? name.start];
    const last = document.tokens[name.end - 1];
    if (type === undefined || type === 'other' || !first || !last) return [];
    const mention: Mention = {
      start: first.start,
      end: last.end,
      name: document.text.slice(first.start, last.end).replace(/\s+/gu, ' '),
      type,
      titles: name.titles,
      rule: `actor/${type}`,
    };
    return [mention];
  });
}

/** A name whose capitals may come from its place alone: known only if it stands elsewhere too. */
function isDoubtful(document: Document, name: Candidate): boolean {
  if (name.entry) return false;
  if (name.casing !== 'sentence') return true;
  if (!name.opens || name.end - name.start > 1) return false;
  const text = document.tokens[name.start]?.text ?? '';
  return isCommonWord(name.key) && !isAcronym(text) && !wordLists.firstNames.has(name.key);
}
