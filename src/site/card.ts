import type { Verdict } from '../compare/schema.ts';
import { storyAnswer } from './answers.ts';
import { dateInWords } from './calendar.ts';
import { countVerdicts } from './groups.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { isDismissed, isShared, isToldBy, markVerdict } from './story-view.ts';
import { valueGroups } from './value-groups.ts';
import { capitalised, counted, kindWords, listed, shortened, verdictWords } from './words.ts';

/** What stands on the picture of a page; where and how large is for the drawing to find. */
export interface Card {
  readonly sign: CardSign;
  readonly heading: string;
  /** In place of a heading that the cards' fonts can't print. */
  readonly plainHeading: string;
  /** A sentence under the heading. */
  readonly lead?: string | undefined;
  readonly values: readonly CardValue[];
  readonly counts: readonly CardCount[];
  /** The line at the foot. */
  readonly foot: string;
}

/** At the head of a card: a verdict, the letter of a report, or words alone. */
export interface CardSign {
  readonly verdict?: Verdict | undefined;
  readonly siglum?: string | undefined;
  readonly words: string;
}

/** A value with the letters of the reports that give it. */
export interface CardValue {
  readonly sigla: readonly string[];
  readonly value: string;
}

/** How many there are of a verdict, in words: "4 conflicts". */
export interface CardCount {
  readonly verdict: Verdict;
  readonly words: string;
}

/** Pixels; what the networks that show such pictures ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What networks read of a picture's words. */
const MAX_ALT = 420;

export const siteCard: Card = {
  sign: { words: 'Claim by claim' },
  heading: 'Several reports of one event, side by side',
  plainHeading: 'Variorum',
  lead: 'What every report says, where they part, and a link that stays to each point of difference.',
  values: [],
  counts: [],
  foot: 'It rules on the difference, never on the truth',
};

export function storyCard(story: StoryView): Card {
  return {
    sign: { words: `${capitalised(counted(story.articles.length, 'report'))}, side by side` },
    heading: story.title,
    plainHeading: 'Several reports of one event',
    lead: storyAnswer(story),
    values: [],
    counts: verdictCounts(story.comparisons),
    foot: story.date === undefined ? 'Claim by claim' : dateInWords(story.date),
  };
}

export function articleCard(story: StoryView, article: ArticleView): Card {
  const { siglum, outlet, name, published, publishedWords } = article;
  const outletWords = outlet === undefined || outlet === name ? `Report ${siglum}` : outlet;
  return {
    sign: { siglum, words: outletWords },
    heading: name,
    plainHeading: `Report ${siglum}`,
    values: [],
    counts: verdictCounts(story.comparisons.filter((one) => isToldBy(one, article))),
    foot: published === undefined ? story.title : `${publishedWords} · ${story.title}`,
  };
}

export function comparisonCard(story: StoryView, comparison: ComparisonView): Card {
  const words = isDismissed(comparison) ? 'Set aside by an editor' : verdictWords[comparison.verdict].name;
  return {
    sign: { verdict: markVerdict(comparison), words },
    heading: comparison.label,
    plainHeading: kindWords[comparison.kind],
    values: valueGroups(comparison.readings).map(({ value, readings }) => ({
      sigla: readings.map(({ article }) => article.siglum),
      value,
    })),
    counts: [],
    foot: story.title,
  };
}

/** All that stands on a card, for those who don't see it. */
export function cardAlt({ sign, heading, lead, values, counts, foot }: Card): string {
  const report = sign.siglum === undefined ? '' : `Report ${sign.siglum}`;
  const given = values.map(({ sigla, value }) => `${listed(sigla)}: ${value}`);
  const parts = [
    heading,
    [...new Set([report, sign.words])].filter((words) => words !== '').join(', '),
    lead,
    given.join('; '),
    counts.map(({ words }) => words).join(', '),
    foot,
  ].filter((part) => part !== undefined && part !== '');
  return shortened(`${parts.join('. ').replaceAll(/\.\.(?=\s|$)/gu, '.')}.`.replace(/\.\.$/u, '.'), MAX_ALT);
}

function verdictCounts(comparisons: readonly ComparisonView[]): readonly CardCount[] {
  return countVerdicts(comparisons.filter(isShared)).map(({ verdict, count }) => ({
    verdict,
    words: `${count} ${count === 1 ? verdictWords[verdict].one : verdictWords[verdict].several}`,
  }));
}
