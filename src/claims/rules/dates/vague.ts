import { functionWords } from '../../lexicon/temporal-words.ts';
import { pluralUnits } from '../../lexicon/time-units.ts';
import { vaguePhrases, vagueWords } from '../../lexicon/vague-times.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import type { Parsed, Vague } from './reading.ts';

/** The past, present or future without a date: "currently", "in recent months", "these days", "the near future". */
export function vagueTime(line: Line, at: number): Parsed | undefined {
  return phrase(line, at) ?? word(line, at);
}

/** "recent months", "the coming weeks". */
export function vaguePeriod(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const value =
    lowerAt(line, start) === 'recent' ? 'PAST_REF' : lowerAt(line, start) === 'coming' ? 'FUTURE_REF' : undefined;
  return value && pluralUnits.has(lowerAt(line, start + 1)) ? vague(start + 2, value) : undefined;
}

function phrase(line: Line, at: number): Parsed | undefined {
  if (!firstWords.has(lowerAt(line, at))) return undefined;
  for (let end = at + 3; end > at + 1; end -= 1) {
    const words = line.slice(at, end).map((atom) => atom.lower);
    const value = vaguePhrases.get(words.join(' '));
    if (value && !isNounPart(line, end)) return vague(end, value);
  }
  return undefined;
}

const firstWords: ReadonlySet<string> = new Set([...vaguePhrases.keys()].map((words) => words.split(' ')[0] ?? ''));

function word(line: Line, at: number): Parsed | undefined {
  const value = vagueWords.get(lowerAt(line, at));
  const before = lowerAt(line, at - 1);
  if (!value || isHyphen(line[at - 1])) return undefined;
  if (lowerAt(line, at) === 'future') {
    const noun = line[at + 1];
    const adjective =
      noun?.kind === 'word' && !functionWords.has(noun.lower) && !/^(?:'s|better|bright)$/u.test(before);
    return adjective ? vague(at + 1, value) : undefined;
  }
  return vague(at + 1, value);
}

/** "the past tense", "the present owner": the phrase goes on as a noun. */
function isNounPart(line: Line, at: number): boolean {
  const next = line[at];
  return next?.kind === 'word' && !functionWords.has(next.lower);
}

function vague(end: number, value: Vague['value']): Parsed {
  return { end, reading: { kind: 'vague', value }, rule: 'date/vague' };
}
