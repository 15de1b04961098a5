import type { Mention } from '../../claims/layers.ts';
import { pastReporting } from '../../claims/lexicon/reporting-verbs.ts';
import type { Span } from '../../claims/span.ts';
import type { Document, Sentence, Token } from '../../claims/text/index.ts';
import { firstTokenAt, firstTokenFrom, overlapping, sentenceAt } from '../../claims/text/locate.ts';
import { wordOf } from '../../claims/text/words.ts';
import type { Words } from './statement.ts';
import type { Told } from './wording.ts';

/** What stands on either side of a value, up to commas, dashes, brackets and quotation marks. */
export interface Sides {
  readonly left: Words;
  readonly right: Words;
  /** The runs before the left side, the nearest first, and those behind the right side. */
  readonly before: readonly Words[];
  readonly behind: readonly Words[];
  /** The one person whom "he" or "she" can be, as one word. */
  readonly person?: Token | undefined;
}

/** The words around a span of one sentence. */
export function sidesOf({ document, layers }: Told['source'], { start, end }: Span): Sides {
  const sentence = sentenceAt(document, start);
  if (!sentence) return { left: [], right: [], before: [], behind: [] };
  const split = (from: number, to: number) => runsOf(document.tokens.slice(from, Math.max(from, to)));
  const earlier = split(sentence.firstToken, firstTokenAt(document, start));
  const later = split(firstTokenFrom(document, end), sentence.endToken);
  return {
    left: earlier.at(-1) ?? [],
    right: later[0] ?? [],
    before: earlier.slice(0, -1).reverse(),
    behind: later.slice(1),
    person: personNear(document, layers.mentions, sentence),
  };
}

/** Runs of words between commas, dashes, brackets and quotation marks, without what short brackets hold. */
export function runsOf(words: Words): readonly Words[] {
  const open = unbracketed(words);
  const tokens = open.filter((_, at) => !isTied(open, at));
  const runs: Words[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (!breaks.has(token.text)) continue;
    runs.push(tokens.slice(from, at));
    from = at + 1;
  }
  return [...runs, tokens.slice(from)];
}

/** Most words between brackets that only put something in another way: "(about $40m)", "(RTU)". */
const SHORT_BRACKET = 4;

function unbracketed(words: Words): Words {
  const dropped = words.flatMap(({ text }, at) => {
    const size = text === '(' ? words.slice(at + 1, at + 2 + SHORT_BRACKET).findIndex((one) => one.text === ')') : -1;
    return size > 0 ? [{ from: at, until: at + size + 2 }] : [];
  });
  return dropped.length === 0
    ? words
    : words.filter((_, at) => !dropped.some(({ from, until }) => at >= from && at < until));
}

/** Whether a quotation mark stands within a clause: 'he called it "a disgrace" on Monday'. */
function isTied(words: Words, at: number): boolean {
  const [before, mark, next] = [words[at - 1], words[at], words[at + 1]];
  const isMark = /^["“”]$/u.test(mark?.text ?? '');
  return (
    isMark && before?.kind === 'word' && /^\p{Ll}/u.test(next?.text ?? '') && !pastReporting.has(next?.lower ?? '')
  );
}

const breaks: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '–',
  '—',
  '-',
  '--',
  '"',
  '“',
  '”',
  '.',
  '!',
  '?',
  '/',
  '…',
]);

/** The only person named in a sentence and the one before it. */
function personNear(
  document: Document,
  mentions: readonly Mention[],
  { index, start, end }: Sentence,
): Token | undefined {
  const previous = document.sentences[index - 1];
  // "Judge Roth told him": another person is about.
  const earlier = document.tokens.slice(previous?.firstToken, previous?.endToken);
  if (previous && earlier.some(({ lower }) => otherPersons.has(lower))) return undefined;
  const near = overlapping(mentions, { start: previous?.start ?? start, end }).filter(({ type }) => type === 'person');
  const surnames = new Set(near.map(({ name }) => name.split(' ').at(-1)));
  const [one] = near.toSorted((a, b) => b.name.length - a.name.length);
  return one && surnames.size === 1 ? { ...wordOf(one.name), start: one.start, end: one.end } : undefined;
}

const otherPersons: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her']);
