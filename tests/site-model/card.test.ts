import { expect, test } from 'vitest';
import { articleCard, cardAlt, comparisonCard, siteCard, storyCard } from '../../src/site/card.ts';
import { ferryView } from './ferry-view.ts';

test('a comparison’s card has its label, its verdict and each value once with the letters that give it', () => {
  for (const comparison of ferryView.comparisons) {
    const card = comparisonCard(ferryView, comparison);
    expect(card.heading).toBe(comparison.label);
    expect(card.sign.verdict).toBe(comparison.verdict);
    const letters = card.values.flatMap(({ sigla }) => sigla).sort();
    expect(letters).toEqual(comparison.readings.map(({ article }) => article.siglum).sort());
    expect(new Set(card.values.map(({ value }) => value)).size).toBe(card.values.length);
    expect(card.foot).toBe(ferryView.title);
  }
});

test('a report’s card has its letter, and says so where it has no title', () => {
  for (const article of ferryView.articles) {
    const { sign, heading } = articleCard(ferryView, article);
    expect(sign.siglum).toBe(article.siglum);
    expect(heading).toBe(article.title ?? article.outlet ?? `Report ${article.siglum}`);
  }
});

test('the words in place of a card are sentences without doubled stops, and no longer than networks read', () => {
  const cards = [siteCard, storyCard(ferryView), ...ferryView.comparisons.map((one) => comparisonCard(ferryView, one))];
  for (const card of cards) {
    expect(cardAlt(card)).toMatch(/[.…]$/u);
    expect(cardAlt(card)).not.toMatch(/\.\.|\. \./u);
    expect(cardAlt(card).length).toBeLessThanOrEqual(420);
  }
  const long = { ...siteCard, lead: 'Much was said of it. '.repeat(100) };
  expect(cardAlt(long).length).toBeLessThanOrEqual(420);
});
