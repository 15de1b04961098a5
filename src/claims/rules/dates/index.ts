import type { TimeExpression } from '../../layers.ts';
import type { Document } from '../../text/document.ts';
import { type Line, readAtoms } from './atoms.ts';
import { express } from './express.ts';
import { mayHold, mayOpen } from './openers.ts';
import {
  alike,
  continuation,
  followsOn,
  leadingDay,
  leadingTime,
  leadingYear,
  type Phrase,
  shareYear,
} from './ranges.ts';
import { readAt } from './read.ts';
import { roleOf } from './roles.ts';
import { startTimeline } from './timeline.ts';

export { dateRules } from './records.ts';

/** Finds every temporal expression and works out its value. */
export function findTimes(document: Document): readonly TimeExpression[] {
  const timeline = startTimeline(document.reference, document.text);
  const times: TimeExpression[] = [];
  for (const sentence of document.sentences) {
    if (!mayHold(document.tokens, sentence.firstToken, sentence.endToken)) continue;
    const line = readAtoms(document, sentence);
    const read = readPhrases(line);
    const phrases = read.length > 1 ? shareYear(line, read) : read;
    for (const [index, phrase] of phrases.entries()) {
      const role = roleOf(line, phrase, phrases[index - 1], phrases[index + 1]);
      const follows = followsOn(line, phrases[index - 1], phrase);
      times.push(express({ line, phrase, role, sentence: sentence.index, follows }, timeline));
    }
  }
  return times;
}

function readPhrases(line: Line): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < line.length) {
    const parsed = mayOpen(line, at) ? readAt(line, at) : undefined;
    if (!parsed) {
      at += 1;
      continue;
    }
    const phrase: Phrase = { start: parsed.start ?? at, end: parsed.end, reading: parsed.reading, rule: parsed.rule };
    const leading =
      leadingDay(line, phrase.start - 2, phrase) ??
      leadingYear(line, phrase.start - 2, phrase) ??
      leadingTime(line, phrase.start - 2, phrase);
    if (leading && (phrases.at(-1)?.end ?? 0) <= leading.start) phrases.push(leading);
    let second = continuation(line, phrase);
    phrases.push(alike(phrase, second));
    at = phrase.end;
    while (second) {
      phrases.push(second);
      at = second.end;
      second = continuation(line, second);
    }
  }
  return phrases;
}
