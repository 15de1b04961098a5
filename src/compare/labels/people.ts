import type { Casualty } from '../../claims/layers.ts';
import { placePrepositions } from '../../claims/lexicon/event-words.ts';
import { eventKinds, harmItself } from '../../claims/lexicon/label-words.ts';
import { plural } from '../../claims/lexicon/plurals.ts';
import { eventNear } from '../../claims/statements/event.ts';
import type { Document } from '../../claims/text/index.ts';
import { firstTokenAt, overlapping, sentenceAt } from '../../claims/text/locate.ts';
import { cutShort, LONGEST, textOf } from './fit.ts';
import { type Told, type Wordings, worded } from './wording.ts';

/** "People killed in the house fire", and where it was for those that would go by one name. */
export const casualtyWordings: Wordings<'casualty'> = (claim, told) => {
  const { document, layers } = told.source;
  const casualty = layers.casualties.find(({ start, end }) => start === claim.start && end === claim.end);
  if (!casualty) return [];
  const harmed = `${peopleOf(casualty, document, firstTokenAt(document, claim.start))} ${outcomeOf(casualty, document.text)}`;
  const event = eventOf(told, casualty);
  const place = placeOf(told);
  const isSaid = event !== undefined && harmed.endsWith(' shot') && event.endsWith('shooting');
  const full = event === undefined || isSaid ? harmed : `${harmed} ${linkOf(casualty.outcome)} the ${event}`;
  return [
    worded(event === undefined ? 'quoted' : 'noun', capital(full)),
    place === undefined ? undefined : worded(event === undefined ? 'noun' : 'quoted', capital(`${full} ${place}`)),
    worded('quoted', `${capital(harmed)}: “${ownWords(told, LONGEST - harmed.length - ': “”'.length)}”`, true),
  ];
};

/** Words of a claim that are looked at for who was harmed. */
const LONGEST_CLAIM = 20;

/** Who they are, with the capital that a people's name has: "New Yorkers". */
function peopleOf({ who, start, end }: Casualty, { tokens }: Document, first: number): string {
  const noun = /wife$/u.test(who) ? `${who.slice(0, -2)}ves` : plural(who);
  const words = tokens.slice(first, first + LONGEST_CLAIM);
  const at = words.findIndex(({ lower }) => lower.startsWith(who));
  const [before, own] = [words[at - 1], words[at]];
  if (!own || own.end > end || !/^\p{Lu}\p{Ll}/u.test(own.text) || own.start === start) return noun;
  const isPair = before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && before.start > start;
  return isPair ? `${before.text} ${capital(noun)}` : capital(noun);
}

/** What was done to them, in the article's word where the general one says too little. */
function outcomeOf({ outcome, cue }: Casualty, text: string): string {
  const word = text.slice(cue.start, cue.end).toLowerCase();
  switch (outcome) {
    case 'affected':
      return /(?:ed|shot|hit|struck|hurt|stuck)$/u.test(word) ? word : 'hurt or killed';
    case 'detained':
      return /^(?:arrested|charged|jailed|imprisoned|indicted|captured|detained)$/u.test(word) ? word : 'detained';
    case 'displaced':
      return /^(?:evacuated|displaced|homeless)$/u.test(word)
        ? word.replace('homeless', 'left homeless')
        : 'driven from home';
    case 'hostage':
      return 'held hostage';
    default:
      return outcome;
  }
}

function linkOf(outcome: Casualty['outcome']): string {
  if (outcome === 'detained') return 'over';
  return outcome === 'displaced' || outcome === 'missing' ? 'after' : 'in';
}

/** What harmed them, with its kind where that stands before it: "house fire". */
function eventOf({ source: { document } }: Told, casualty: Casualty): string | undefined {
  const event = eventNear(document, casualty);
  if (!event || harmItself.has(event.lower)) return undefined;
  const before = document.tokens[firstTokenAt(document, event.start) - 1];
  // "opened fire" burns nothing.
  if (
    event.lower === 'fire' &&
    /^(?:open|opens|opened|opening|returned?|under|hostile|enemy|friendly)$/u.test(before?.lower ?? '')
  )
    return undefined;
  return before && eventKinds.has(before.lower) ? `${before.lower} ${event.lower}` : event.lower;
}

/** "in Tarnford": the place nearest to the claim in its sentence, where it is told as one. */
function placeOf({ found: { claim }, source: { document, layers } }: Told): string | undefined {
  const sentence = sentenceAt(document, claim.start);
  if (!sentence) return undefined;
  const distance = (start: number) => Math.abs(start - claim.start);
  return overlapping(layers.mentions, sentence)
    .filter(({ type }) => type === 'place')
    .toSorted((a, b) => distance(a.start) - distance(b.start))
    .flatMap(({ start, name }) => {
      const at = firstTokenAt(document, start) - 1;
      const lead = document.tokens[document.tokens[at]?.lower === 'the' ? at - 1 : at]?.lower ?? '';
      return placePrepositions.has(lead) ? [`${lead} ${titleCase(name)}`] : [];
    })[0];
}

/** The article's words from the claim on. */
function ownWords({ found: { claim }, source: { document } }: Told, room: number): string {
  const words = document.tokens.slice(firstTokenAt(document, claim.start), sentenceAt(document, claim.start)?.endToken);
  const end = words.findIndex(({ text, start }) => start >= claim.end && /^[,;:.–—()"“”]$/u.test(text));
  return textOf(cutShort(end < 0 ? words : words.slice(0, end), room)).replace(/[“”"]/gu, '’');
}

const titleCase = (name: string): string =>
  /^\p{Lu}{4,}$/u.test(name) ? name.slice(0, 1) + name.slice(1).toLowerCase() : name;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
