import type { Casualty } from '../../claims/layers.ts';
import { placePrepositions } from '../../claims/lexicon/event-words.ts';
import {
  adults,
  anybody,
  eventKinds,
  female,
  harmItself,
  hospitalWords,
  male,
  young,
} from '../../claims/lexicon/label-words.ts';
import { plural } from '../../claims/lexicon/plurals.ts';
import type { Span } from '../../claims/span.ts';
import { eventNear } from '../../claims/statements/event.ts';

import type { Document, Sentence } from '../../claims/text/index.ts';
import { firstTokenAt, firstTokenFrom, overlapping, sentenceAt } from '../../claims/text/locate.ts';
import { cutShort, LONGEST, textOf } from './fit.ts';
import { isGunfire } from './gunfire.ts';
import { victimOf } from './victims.ts';
import { type Told, type Wordings, worded } from './wording.ts';

/** "People killed in the house fire", and where it was for those that would go by one name. */
export const casualtyWordings: Wordings<'casualty'> = (claim, told, all) => {
  const { document } = told.source;
  const casualty = casualtyAt(told.source, claim);
  if (!casualty) return [];
  const people = sharedPeople(all) ?? peopleOf(casualty, document, firstTokenAt(document, claim.start));
  const harmed = `${people} ${outcomeOf(casualty, document.text)}`;
  const event = eventOf(told, casualty);
  const place = sharedPlace(told, all);
  const named = victimOf(all);
  const isSaid = event !== undefined && harmed.endsWith(' shot') && event.endsWith('shooting');
  const isElsewhere =
    / (?:shot|stabbed)$/u.test(harmed) && event !== undefined && burnsOrShakes.has(event.split(' ').at(-1) ?? '');
  const full =
    event === undefined || isSaid || isElsewhere ? harmed : `${harmed} ${linkOf(casualty.outcome)} the ${event}`;
  return [
    worded(event === undefined ? 'quoted' : 'noun', capital(full)),
    place === undefined ? undefined : worded(event === undefined ? 'noun' : 'quoted', capital(`${full} ${place}`)),
    worded('noun', named && `${capital(harmed)}: ${named}`, true),
    worded('quoted', `${capital(harmed)}: “${ownWords(told, LONGEST - harmed.length - ': “”'.length)}”`, true),
  ];
};

/** What nobody is shot or stabbed in. */
const burnsOrShakes: ReadonlySet<string> = new Set(
  'fire fires blaze blazes wildfire wildfires flood floods earthquake quake storm hurricane crash collision'.split(' '),
);

/** A word for all whom the claims of a label tell of; undefined where each uses the same noun. */
function sharedPeople(all: readonly Told[]): string | undefined {
  const told = all.flatMap(({ found: { claim }, source }) => {
    const casualty = casualtyAt(source, claim);
    return casualty ? [{ casualty, isNamed: isNamed(casualty, claim.quote.exact) }] : [];
  });
  // One person can be "a girl" here and "somebody" there.
  const isOne = told.every(({ casualty }) => casualty.max === 1);
  const words = told.filter(({ casualty, isNamed }) => isNamed && !(isOne && anybody.has(casualty.who)));
  const nouns = new Set(words.map(({ casualty }) => casualty.who));
  const [noun] = nouns;
  const isOther = told.some(({ casualty, isNamed }) => !isNamed && noun !== undefined && differs(casualty.who, noun));
  const isHeld = isOne && told.some(({ casualty }) => casualty.outcome === 'detained');
  if (noun === undefined || isOther || (isHeld && !adults.has(noun) && !young.has(noun))) return 'people';
  if (nouns.size === 1) return words.length === told.length ? undefined : plural(noun);
  return nouns.isSubsetOf(young) ? 'children' : 'people';
}

/** Whether the text has a noun for them, and no pronoun or name. */
function isNamed({ who }: Casualty, exact: string): boolean {
  const text = exact.toLowerCase();
  return who === 'person' || text.includes(who) || text.includes(plural(who));
}

/** Whether "he" or "she" is none of those a noun is for. */
const differs = (pronoun: string, noun: string): boolean =>
  (pronoun === 'man' && female.has(noun)) || (pronoun === 'woman' && male.has(noun));

const casualtyAt = ({ layers }: Told['source'], claim: Span): Casualty | undefined =>
  layers.casualties.find(({ start, end }) => start === claim.start && end === claim.end);

/** Words of a claim that are looked at for who was harmed. */
const LONGEST_CLAIM = 20;

/** Who they are, with the capital that a people's name has: "New Yorkers". */
function peopleOf({ who, start, end }: Casualty, { tokens }: Document, first: number): string {
  const noun = plural(who);
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
  // "Tarnford Fire and Rescue" is a service.
  if (!event || event.text === 'Fire' || harmItself.has(event.lower)) return undefined;
  const before = document.tokens[firstTokenAt(document, event.start) - 1];
  if (isGunfire(event, before)) return undefined;
  return before && eventKinds.has(before.lower) ? `${before.lower} ${event.lower}` : event.lower;
}

/** The place of a claim, unless another claim of the comparison tells of another one: two towns are no name for both. */
function sharedPlace(told: Told, all: readonly Told[]): string | undefined {
  const place = placeOf(told);
  const name = nameOfPlace(place);
  return all.every((other) => [undefined, name].includes(nameOfPlace(placeOf(other)))) ? place : undefined;
}

/** "Tarnford" of "near Tarnford". */
const nameOfPlace = (place: string | undefined): string | undefined => place?.slice(place.indexOf(' ') + 1);

/** "in Tarnford": the place nearest to the claim in its sentence, where it is told as one. */
function placeOf({ found: { claim }, source: { document, layers } }: Told): string | undefined {
  const sentence = sentenceAt(document, claim.start);
  if (!sentence) return undefined;
  const distance = (start: number) => Math.abs(start - claim.start);
  return overlapping(layers.mentions, sentence)
    .filter((mention) => mention.type === 'place' && isOfClause(document, sentence, claim, mention))
    .toSorted((a, b) => distance(a.start) - distance(b.start))
    .flatMap(({ start, end, name }) => {
      // Where the hurt were taken is not where they were hurt.
      if (hospitalWords.has(document.tokens[firstTokenFrom(document, end)]?.lower ?? '')) return [];
      const at = firstTokenAt(document, start) - 1;
      const lead = document.tokens[document.tokens[at]?.lower === 'the' ? at - 1 : at]?.lower ?? '';
      const before = document.tokens[document.tokens[at]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '';
      if (hospitalWords.has(before)) return [];
      return placePrepositions.has(lead) ? [`${lead} ${titleCase(name)}`] : [];
    })[0];
}

/** Whether nothing parts a place from a claim: in "at talks in Oxmoor, he met the kin of a man killed" a comma does. */
function isOfClause(document: Document, sentence: Sentence, claim: Span, place: Span): boolean {
  const [from, to] = place.start < claim.start ? [place.end, claim.start] : [claim.end, place.start];
  const isFirst = firstTokenAt(document, place.start) <= sentence.firstToken + 2;
  return isFirst || !/[,;:–—()]/u.test(document.text.slice(from, Math.max(from, to)));
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
