import type { Outcome } from '../../layers.ts';
import {
  type CasualtyNoun,
  type CasualtyVerb,
  casualtyNouns,
  casualtyPeople,
  casualtyStates,
  casualtyVerbs,
  deadlyAdverbs,
  harmNouns,
  hospitalWords,
} from '../../lexicon/casualty-words.ts';
import { perWord, type Word } from '../../text/words.ts';

/** A word that tells what was done to people, and how it stands in a sentence. */
export type Cue =
  | {
      readonly type: 'verb';
      readonly outcome: Outcome;
      readonly verb: CasualtyVerb;
      readonly form: CueForm;
      readonly noun: CasualtyNoun | undefined;
    }
  | { readonly type: 'state'; readonly outcome: Outcome }
  | { readonly type: 'noun'; readonly outcome: Outcome; readonly noun: CasualtyNoun }
  | { readonly type: 'people'; readonly outcome: Outcome }
  | { readonly type: 'toll'; readonly outcome: Outcome }
  | { readonly type: 'lives'; readonly outcome: Outcome }
  | { readonly type: 'fatally'; readonly outcome: Outcome }
  | { readonly type: 'homes'; readonly outcome: Outcome }
  | { readonly type: 'harm'; readonly outcome: Outcome };

/** `past` may be a participle too, and so may `base` ("hurt"). */
export interface CueForm {
  readonly base: boolean;
  readonly present: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

/** What a lower-case word tells of people, if anything. */
export function cueOf(lower: string): Cue | undefined {
  return cues.get(lower);
}

/** The same for a token, which is quicker. */
export const cueOfWord: (word: Word) => Cue | null = perWord(({ lower }) => cues.get(lower) ?? null);

const cues: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...[...harmNouns, ...hospitalWords, 'condition'].map((word) => [word, { type: 'harm', outcome: 'injured' }] as const),
  ...[...casualtyStates].map(([word, outcome]) => [word, { type: 'state', outcome }] as const),
  ...[...casualtyNouns].map(([word, noun]) => [word, { type: 'noun', outcome: noun.outcome, noun }] as const),
  ...[...casualtyPeople].map(([word, outcome]) => [word, { type: 'people', outcome }] as const),
  ...casualtyVerbs.flatMap((verb) => [...new Set(verb.forms)].map((word) => [word, asVerb(verb, word)] as const)),
  ['toll', { type: 'toll', outcome: 'killed' }],
  ['number', { type: 'toll', outcome: 'killed' }],
  ['lives', { type: 'lives', outcome: 'killed' }],
  ['homes', { type: 'homes', outcome: 'displaced' }],
  ...[...deadlyAdverbs].map((word) => [word, { type: 'fatally', outcome: 'killed' }] as const),
]);

function asVerb(verb: CasualtyVerb, word: string): Cue {
  const [base, present, past, participle, gerund] = verb.forms.map((form) => form === word);
  const form = { base, present, past, participle, gerund };
  // "arrests" and "murder" are nouns too.
  return { type: 'verb', outcome: verb.outcome, verb, form: allKnown(form), noun: casualtyNouns.get(word) };
}

function allKnown(form: Readonly<Record<keyof CueForm, boolean | undefined>>): CueForm {
  return {
    base: form.base === true,
    present: form.present === true,
    past: form.past === true,
    participle: form.participle === true,
    gerund: form.gerund === true,
  };
}
