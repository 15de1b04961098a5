import type { Document } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import { wordLists } from './word-lists.ts';

/** Whether the name of a city stands for its club at this place: "the Wolverhampton striker", "a win over Leeds". */
export function meansClub({ tokens }: Document, name: Candidate): boolean {
  if (name.entry?.kind !== 'city') return false;
  const before = tokens[name.start - 1]?.lower ?? '';
  const next = tokens[name.end]?.lower ?? '';
  if (next === ',' || wordLists.localNouns.has(next)) return false;
  return wordLists.playerNouns.has(next) || wordLists.contestWords.has(before) || isScore(next);
}

/** "Leeds 3-1 Everton" */
const isScore = (word: string): boolean => /^\d{1,2}[-–]\d{1,2}$/u.test(word);
