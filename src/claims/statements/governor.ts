import { actBefore, actOf, aftermathVerbs, isDeed, isIrregularForm, lightVerbs, notActs } from '../lexicon/acts.ts';
import { eventNouns } from '../lexicon/event-words.ts';
import { auxiliaryForms } from '../lexicon/finite-verbs.ts';
import type { Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, sentenceAt } from '../text/locate.ts';
import { isFiniteVerb } from '../text/phrases.ts';
import { wordTest } from '../text/words.ts';

/**
 * The stem of what a date is the date of: the event that it stands before ("the January talks"), else the nearest verb
 * or event before it between commas ("was freed on Monday"), else the nearest behind it ("On Monday, the court …").
 * Undefined where that is not told, or may be one of two.
 */
export function governorOf(document: Document, time: Span): string | undefined {
  const sentence = sentenceAt(document, time.start);
  if (!sentence) return undefined;
  const at = firstTokenAt(document, time.start);
  const behind = firstTokenAt(document, time.end);
  const next = document.tokens[behind];
  if (next && behind < sentence.endToken && eventNouns.has(next.lower)) return actOf(next.lower);
  for (let back = at - 1; back >= sentence.firstToken; back--) {
    const token = document.tokens[back];
    if (token === undefined) break;
    if (isBreak(token)) {
      const before = beforeAge(document, back);
      if (before === undefined) break;
      back = before;
      continue;
    }
    if (isActAt(document, back) || isInfinitive(document, back)) {
      const isVerdict = token.lower === 'found' && document.tokens[back + 1]?.lower === 'guilty';
      if (isVerdict) return actOf('convicted');
      return actAmong(runBefore(document, sentence.firstToken, back), token.lower, document.tokens[back + 1]?.lower);
    }
  }
  const deed = deedBefore(document, sentence.firstToken, at);
  if (deed !== undefined) return actOf(deed);
  for (let ahead = behind; ahead < sentence.endToken; ahead++) {
    const token = document.tokens[ahead];
    if (token && isActAt(document, ahead)) return actBefore(document.tokens[ahead + 1]?.lower, token.lower);
  }
  return undefined;
}

/** "The theft of the ring on 19 May", "the sale, in 1987,": the last noun for a deed before a time where no verb comes first. */
function deedBefore(document: Document, from: number, time: number): string | undefined {
  const { tokens } = document;
  const preposition = time - (timePrepositions.has(tokens[time - 1]?.lower ?? '') ? 1 : 0);
  const end = tokens[preposition - 1]?.text === ',' ? preposition - 1 : preposition;
  return runBefore(document, from, end).findLast(({ lower }) => isDeed(lower))?.lower;
}

const timePrepositions: ReadonlySet<string> = new Set(['on', 'in', 'at', 'of']);

/** The token before the age of somebody that is set between commas: "convicted Ann Reed, 41, on Monday". */
function beforeAge({ tokens }: Document, comma: number): number | undefined {
  const isAge = tokens[comma]?.text === ',' && tokens[comma - 1]?.kind === 'number' && tokens[comma - 2]?.text === ',';
  return isAge ? comma - 2 : undefined;
}

/** "will hold a vote": a verb behind a modal. */
function isInfinitive({ tokens }: Document, at: number): boolean {
  return tokens[at]?.kind === 'word' && modals.has(tokens[at - 1]?.lower ?? '');
}

const modals: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'must', 'should']);

/** Tokens before an act in which its subject stands. */
const SUBJECT_WITHIN = 24;

/** The tokens before one, from the last comma or bracket on. */
function runBefore({ tokens }: Document, from: number, at: number): readonly Token[] {
  const near = tokens.slice(Math.max(from, at - SUBJECT_WITHIN), at);
  return near.slice(near.findLastIndex(isBreak) + 1);
}

/** The act of a verb or event with the words before it: of "the talks began" the talks. */
function actAmong(before: readonly Token[], word: string, behind: string | undefined): string | undefined {
  if (lightVerbs.has(word)) {
    const subject = before.findLast(({ lower }) => eventNouns.has(lower));
    return actOf(subject?.lower ?? word);
  }
  const isOfTwo = eventNouns.has(word) && before.some(({ lower }) => aftermathVerbs.has(lower));
  return isOfTwo ? undefined : actBefore(behind, word);
}

/** Whether a verb or an event stands at a token: "the painting was stolen" has one, "building the wall" one more. */
function isActAt({ tokens }: Document, at: number): boolean {
  const token = tokens[at];
  if (!token || !governs(token)) return false;
  return !token.lower.endsWith('ing') || eventNouns.has(token.lower) || !isOfNoun(tokens, at);
}

/** "the painting", "his clothing", and not "the sinking of". */
const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  determiners.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'of';

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their']);

const governs = wordTest(({ lower }) => {
  if (eventNouns.has(lower)) return true;
  if (notActs.has(lower) || auxiliaryForms.has(lower)) return false;
  return isFiniteVerb(lower) || isIrregularForm(lower) || /[a-z]{3}ing$/u.test(lower);
});

const isBreak = ({ kind, text }: Token): boolean => kind !== 'word' && breaks.has(text);

const breaks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '"', '“', '”']);
