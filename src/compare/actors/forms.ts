import type { Mention } from '../../claims/layers.ts';
import { type Entry, knownWhole } from '../../claims/rules/actors/gazetteer.ts';
import { wordLists } from '../../claims/rules/actors/word-lists.ts';
import type { ActorType } from '../../claims/schema.ts';
import { fold } from '../../claims/text/fold.ts';
import type { StoryArticle } from '../story.ts';
import { mentionFinder } from './overlooked.ts';

/** Names of these families are never joined with each other: the ship "Jane Doe" is not the woman. */
export type Family = 'person' | 'vessel' | 'body';

/** One mention in the story. */
export interface Occurrence {
  readonly article: StoryArticle;
  /** Of its article among the articles. */
  readonly order: number;
  readonly mention: Mention;
}

/** A name as it is written, with all its places: "Jane Doe", "JANE DOE" and "Jané Doe" are one form. */
export interface Form {
  readonly key: string;
  readonly family: Family;
  /** Folded, without points and without "the". */
  readonly words: readonly string[];
  /** What the lexicon knows of it. */
  readonly entry: Entry | undefined;
  /** Introduced as somebody's relative: "his son Luis". */
  readonly isRelative: boolean;
  readonly occurrences: Occurrence[];
}

/** The story's mentions by form, forms and their occurrences in text order. */
export function gatherForms(articles: readonly StoryArticle[]): readonly Form[] {
  const forms = new Map<string, Form>();
  const mentionsOf = mentionFinder(articles);
  for (const [order, article] of articles.entries()) {
    for (const mention of mentionsOf(article)) {
      const form = formOf(mention);
      const known = forms.get(form.key) ?? form;
      known.occurrences.push({ article, order, mention });
      forms.set(form.key, known);
    }
  }
  return [...forms.values()];
}

export function formOf(mention: Mention): Form {
  const words = wordsOf(mention.name);
  const family = familyOf(mention.type);
  const isRelative = family === 'person' && words.length === 1 && mention.titles.some(namesRelative);
  const entry = family === 'body' ? knownWhole(mention.name.replace(/^the\s+/iu, '')) : undefined;
  return {
    key: `${family}:${words.join(' ')}${isRelative ? '#' : ''}`,
    family,
    words,
    entry,
    isRelative,
    occurrences: [],
  };
}

/** The words of a name as names are compared. */
export function wordsOf(name: string): readonly string[] {
  const words = fold(name)
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/[."“”]/gu, '')
    .split(/[\s]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

const namesRelative = (title: string): boolean =>
  wordLists.relatives.has(title.split(/\s+/u).at(-1)?.toLowerCase() ?? '');

function familyOf(type: ActorType): Family {
  return type === 'person' || type === 'vessel' ? type : 'body';
}
