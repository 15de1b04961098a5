import type { Layers, Quantity } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import { moneyRules } from '../money/index.ts';
import { percentageRules } from '../percentages/index.ts';
import { atomsOf } from './atoms.ts';
import { type Told, toldBy, withUnitTold } from './ellipsis.ts';
import { mayHoldNumber, readNumeral } from './numerals.ts';
import { mayRank, readRank } from './ranks.ts';
import { type ReadQuantity, readQuantity } from './read.ts';
import { countRules } from './records.ts';
import { tallyRules } from './tally-records.ts';
import { readVote } from './votes.ts';

/** Figures that one may take its unit from, the latest of each of two sentences. */
const RECENT = 6;

export const quantityRules: readonly RuleRecord[] = [...countRules, ...tallyRules, ...moneyRules, ...percentageRules];

/** Every number of a document with what it counts or measures, in text order; times and names are left out. */
export function findQuantities(
  document: Document,
  { times, mentions }: Pick<Layers, 'times' | 'mentions'>,
): readonly Quantity[] {
  const found: Quantity[] = [];
  const timeAt = overlapping(times);
  const mentionAt = overlapping(mentions);
  // Figures of this sentence and of the one before, for those that leave out what they count.
  let earlier: readonly Told[] = [];
  for (const sentence of document.sentences) {
    const told: Told[] = [];
    const known = earlier.slice(-RECENT);
    earlier = told;
    if (!mayHoldNumber(document.tokens, sentence)) continue;
    const atoms = atomsOf(document, sentence);
    let before: ReadQuantity | undefined;
    for (let index = 0; index < atoms.length; ) {
      const atom = atoms[index];
      const rank = atom && mayRank(atom) ? readRank(atoms, index) : undefined;
      if (rank) {
        found.push(rank.quantity);
        index = rank.next;
        continue;
      }
      const numeral = readNumeral(atoms, index);
      if (numeral === undefined) {
        index += 1;
        continue;
      }
      const read = readVote(atoms, numeral) ?? readQuantity(atoms, numeral, before);
      index = Math.max(read?.next ?? numeral.next, index + 1);
      if (read === undefined) continue;
      const quantity = withUnitTold(atoms, read, [...known, ...told.slice(-RECENT)]);
      before = { ...read, quantity };
      const own = toldBy(atoms, before);
      if (own) told.push(own);
      if (isTime(quantity, timeAt(quantity.number)) || isNamed(quantity, mentionAt(quantity.number))) continue;
      found.push(quantity);
    }
  }
  return found;
}

/** A number that stands in a time; but "a quarter" and "1000" of something and "$1999" are read as such. */
function isTime({ number, noun, type }: Quantity, time: Span | undefined): boolean {
  if (time === undefined) return false;
  const alone = time.start === number.start && time.end === number.end;
  return !(alone && (noun || type === 'money' || type === 'percent' || type === 'measure'));
}

/** "Group of 20", "Studio 54"; a name that only begins with the number may be what it counts: "Two Boeing jets". */
function isNamed({ type, number, noun, end }: Quantity, mention: Span | undefined): boolean {
  if (mention === undefined || type === 'money' || type === 'percent') return false;
  if (type === 'measure' && end > mention.end) return false;
  if (mention.start < number.start) return mention.end >= number.end;
  return noun === undefined || noun.end <= mention.end;
}

/** Gives the first of the spans that shares text with one asked for; both in text order. */
function overlapping<Item extends Span>(spans: readonly Item[]): (span: Span) => Item | undefined {
  let index = 0;
  return (span) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= span.start) index += 1;
    const current = spans[index];
    return current && current.start < span.end ? current : undefined;
  };
}
