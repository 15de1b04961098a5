import type { Document, Token } from '../../text/document.ts';
import { sentenceAt } from '../../text/locate.ts';
import type { Candidate } from './candidate.ts';
import { looksNamed } from './casing.ts';

/** "NAIROBI (Agency) —" at the start of a text or paragraph: the town in capitals right before its dash or bracket. */
export function isDatelineTown({ tokens, text }: Document, name: Candidate, after: Token): boolean {
  const first = tokens[name.start];
  const last = tokens[name.end - 1];
  if (!first || !last || !name.opens || !/^(?:[—–(,-]|--)$/u.test(after.text)) return false;
  if (after.text === ',' && dashBehind(tokens, name.end) === undefined) return false;
  return isShouted(text.slice(first.start, last.end));
}

/** The agency in brackets between the town and the dash: it sends the report, and is none of those it tells of. */
export function isDatelineAgency(document: Document, name: Candidate): boolean {
  const { tokens, text } = document;
  if (tokens[name.start - 1]?.text !== '(' || tokens[name.end]?.text !== ')') return false;
  if (!dashes.test(tokens[name.end + 1]?.text ?? '')) return false;
  const opening = tokens[sentenceAt(document, tokens[name.start]?.start ?? 0)?.firstToken ?? name.start];
  return opening !== undefined && isShouted(text.slice(opening.start, opening.end));
}

/** The town's name in small letters: "Port Holm" of "PORT HOLM". */
export function unshouted(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The dash that ends a dateline, behind names, commas and brackets: ", Kenya (Agency) —". */
function dashBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST_DATELINE; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (dashes.test(token.text)) return at;
    if (!looksNamed(token) && token.kind !== 'number' && !/^[,()]$/u.test(token.text)) return undefined;
  }
  return undefined;
}

const LONGEST_DATELINE = 12;

const dashes = /^(?:[—–-]|--)$/u;

const isShouted = (words: string): boolean => words.length > 3 && words === words.toUpperCase();
