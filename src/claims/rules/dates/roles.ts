import type { TimeExpression } from '../../layers.ts';
import { roleWords } from '../../lexicon/date-roles.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Phrase } from './ranges.ts';

type Role = TimeExpression['role'];

/** How the word before a phrase bounds what happens; `next` and `previous` are its neighbours in the sentence. */
export function roleOf(line: Line, phrase: Phrase, previous: Phrase | undefined, next: Phrase | undefined): Role {
  // "by Monday's storm", "after the May 3 vote": the word goes with the noun behind.
  if (phrase.reading.kind === 'length') return wordRole(line, phrase);
  if (/^['’]s?$/u.test(lowerAt(line, phrase.end))) return 'on';
  if (previous && phrase.start - previous.end === 1 && isRange(line, previous, phrase.start - 1)) return 'until';
  if (next && next.start - phrase.end <= 2 && isRange(line, phrase, phrase.end)) return 'since';
  // "for three days from Friday"
  const isFrom = previous?.reading.kind === 'length' && phrase.start - previous.end === 1;
  if (isFrom && lowerAt(line, phrase.start - 1) === 'from') return 'since';
  if (previous && phrase.start - previous.end === 2 && isRange(line, previous, previous.end)) return 'until';
  return wordRole(line, phrase);
}

function wordRole(line: Line, phrase: Phrase): Role {
  const before = lowerAt(line, phrase.start - 1);
  const earlier = lowerAt(line, phrase.start - 2);
  if (before === 'to' && earlier === 'prior') return 'before';
  if (before === 'of' && earlier === 'ahead') return 'before';
  if (before === 'the') return determinedRoles.has(earlier) ? (roleWords.get(earlier) ?? 'on') : 'on';
  // "a letter from May 1999" is of that month; "from May 1999 on" since it.
  if (before === 'from') return /^(?:on|onward|onwards|forward)$/u.test(lowerAt(line, phrase.end)) ? 'since' : 'on';
  // "just over a day ago" is no stretch of time.
  if (phrase.rule === 'date/ago' && before === 'over') return 'on';
  const word = before === 'about' || before === 'around' || before === 'at' ? earlier : before;
  return roleWords.get(word) ?? 'on';
}

/** Words that keep their sense before "the" and a date that stands for a noun: "since the May vote". */
const determinedRoles = new Set(['since', 'until', 'before', 'after', 'during']);

/** Whether the word at `joint` makes the two phrases around it the ends of one stretch of time. */
function isRange(line: Line, first: Phrase, joint: number): boolean {
  const word = lowerAt(line, joint);
  if (/^[-–—]$/u.test(word)) return true;
  if (word === 'and') return lowerAt(line, first.start - 1) === 'between';
  return word === 'to' || word === 'until' || word === 'till' || word === 'through';
}
