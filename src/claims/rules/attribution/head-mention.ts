import type { Mention } from '../../layers.ts';
import { statementNouns } from '../../lexicon/source-nouns.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';

/** The mention that a phrase is about: its last one, unless it only owns or places what follows. */
export function headMention(document: Document, span: Span, mentions: readonly Mention[]): Mention | undefined {
  let head: Mention | undefined;
  for (let at = firstMentionAt(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    const rest = document.text.slice(mention.end, span.end).trim();
    const before = document.text.slice(span.start, mention.start).trim();
    if (rest === '' && !isTold(before, mention, head)) return mention;
    if (isOwnerOfStatement(rest)) head = mention;
    else if (head === undefined && /^(?:of|for|in|at|from|with|,)\s/u.test(rest) && mention.type === 'person')
      head = mention;
  }
  return head;
}

/** Whether a name only tells of whom or where the one before it is: "Lind of the Harbour Board", "police in the Netherlands". */
function isTold(before: string, { type }: Mention, head: Mention | undefined): boolean {
  if (/(?:^|\s)(?:of|for|in|at|from|with|and|on|by|to)$/u.test(before)) return true;
  if (/(?:^|\s)(?:in|at|from|near|across|outside)\s(?:the|an?|its|his|her|their)$/u.test(before)) return true;
  return (head?.type === 'person' || type === 'place') && /(?:^|\s)(?:of|for|with|on)\s(?:the|an?|its)$/u.test(before);
}

/** "Chamber figures", "documents reviewed by the Herald": somebody is named, though not cited in person. */
export function holdsName(span: Span, mentions: readonly Mention[]): boolean {
  for (let at = firstMentionAt(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) return false;
    if (mention.type === 'person' || mention.type === 'organisation' || mention.type === 'media') return true;
  }
  return false;
}

/** Index of the first mention that ends behind an offset, by bisection. */
export function firstMentionAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whose words a phrase without a name cites: "interior ministry" of "interior ministry's final count". */
export function ownerOfStatement(words: string): string {
  const at = words.search(/['’]s\s/u);
  return at > 0 && isOwnerOfStatement(words.slice(at)) ? words.slice(0, at) : words;
}

/** "Lind's message", "the ministry's statement": the words are the owner's. */
function isOwnerOfStatement(rest: string): boolean {
  if (!/^['’]/u.test(rest)) return false;
  const words = rest.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length <= 4 && (statementNouns.has(last) || spokenNouns.has(last));
}

const spokenNouns = new Set(
  `message messages words remarks comments comment speech tweets posts response reply rhetoric warning claim claims answer
   account count counts tally estimates verdict plea appeal argument position view criticism statements`.split(/\s+/u),
);
