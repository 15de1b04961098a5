import type { TimeExpression } from '../../layers.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Phrase } from './ranges.ts';

type Role = TimeExpression['role'];

const roleWords: ReadonlyMap<string, Role> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['by', 'by'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['over', 'during'],
  ['within', 'during'],
]);

/** How the word before a phrase bounds what happens; `next` and `previous` are its neighbours in the sentence. */
export function roleOf(line: Line, phrase: Phrase, previous: Phrase | undefined, next: Phrase | undefined): Role {
  const before = lowerAt(line, phrase.start - 1);
  if (before === 'to' && lowerAt(line, phrase.start - 2) === 'prior') return 'before';
  if (before === 'of' && lowerAt(line, phrase.start - 2) === 'ahead') return 'before';
  if (previous && phrase.start - previous.end === 1 && isRangeJoint(line, previous, before)) return 'until';
  if (next && next.start - phrase.end === 1 && isRangeJoint(line, phrase, lowerAt(line, phrase.end))) return 'since';
  const word = before === 'the' || before === 'about' || before === 'around' ? lowerAt(line, phrase.start - 2) : before;
  return roleWords.get(word) ?? 'on';
}

function isRangeJoint(line: Line, first: Phrase, joint: string): boolean {
  const led = lowerAt(line, first.start - 1);
  if (/^[-–—]$/u.test(joint)) return true;
  if (joint === 'and') return led === 'between';
  return joint === 'to' || joint === 'until' || joint === 'till' || joint === 'through';
}
