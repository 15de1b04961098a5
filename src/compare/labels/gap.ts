import { clauseOpeners, danglers } from '../../claims/lexicon/phrases.ts';
import type { Span } from '../../claims/span.ts';
import type { Document, Token } from '../../claims/text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../../claims/text/locate.ts';
import { cutShort, LONGEST, shortened, textOf } from './fit.ts';
import type { Words } from './statement.ts';

/** Content words that are enough to know a place of a text by. */
const ENOUGH = 3;
/** Content words that tell most of a clause. */
const PLENTY = 5;
/** Marks at which a quotation starts or ends best. */
const marks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '"', '“', '”', '‘', '.', '!', '?']);

/** The article's own words around a value, with an ellipsis for the value: `The date in “the flood of …”`. */
export function gapQuote(what: string, document: Document, span: Span): string | undefined {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return undefined;
  const { tokens } = document;
  const room = LONGEST - what.length - ' in “…”'.length - 2;
  const before = tokens.slice(sentence.firstToken, firstTokenAt(document, span.start));
  const behind = tokens.slice(firstTokenFrom(document, span.end), sentence.endToken);
  const left = ending(before, room);
  const isKnown = left.filter(isTelling).length >= ENOUGH;
  const right = beginning(behind, room - textOf(left).length, isKnown);
  if ([...left, ...right].filter(isTelling).length < 2) return undefined;
  const isOpen = left.length === 0 && right[0]?.kind === 'punctuation';
  const words = [textOf(left), '…', textOf(isOpen ? right.slice(1) : right)].filter((part) => part !== '').join(' ');
  return `${what} in “${innerMarks(words)
    .replace(/… (?=[,;:.])/gu, '…')
    .replaceAll('( …', '(…)')}”`;
}

/** The last words of a run within some characters: from a mark or a new clause on where that leaves enough. */
function ending(words: Words, room: number): Words {
  let first = words.length;
  while (first > 0 && textOf(words.slice(first - 1)).length <= room) first -= 1;
  const starts = words.flatMap(({ text, lower }, at) =>
    at >= first && (marks.has(text) || clauseOpeners.has(lower)) ? [at + 1] : [],
  );
  const isEnough = (at: number, enough = ENOUGH) => words.slice(at).filter(isTelling).length >= enough;
  const last =
    starts.findLast((at) => isEnough(at, PLENTY)) ?? (first === 0 ? undefined : starts.find((at) => isEnough(at)));
  if (last !== undefined) first = last;
  const own = first;
  while (first < words.length && opensBadly(words[first])) first += 1;
  if (first === words.length && words[own]?.kind === 'word') first = own;
  return words.slice(first);
}

/** The first words of a run within some characters; where enough is known, only those that end a phrase. */
function beginning(words: Words, room: number, isKnown: boolean): Words {
  if (isKnown && (words[0]?.kind === 'punctuation' || words.length === 0)) return [];
  const stop = words.findIndex(({ text }, at) => marks.has(text) && at > 1);
  const run = stop < 0 ? words : words.slice(0, stop);
  const cut = isKnown ? (shortened(run, room) ?? []) : cutShort(run, room);
  const told = isKnown || cut[0]?.kind !== 'punctuation' || cut[0].text === ',' ? cut : cut.slice(1);
  return told.filter(isTelling).length === 0 ? [] : told;
}

const isTelling = ({ kind, lower }: Token): boolean => kind === 'word' && !danglers.has(lower) && lower.length > 2;

const opensBadly = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'punctuation' || /^(?:of|and|or|but|to|'s|’s|than|by|as|that|for|with)$/u.test(token.lower));

/** Quotation marks within a quotation. */
const innerMarks = (words: string): string => words.replace(/[“”"`]/gu, (mark) => (mark === '“' ? '‘' : '’')).trim();
