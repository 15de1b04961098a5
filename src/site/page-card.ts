import { type Card, cardAlt } from './card.ts';
import { links } from './links.ts';

/** The picture of a page, as the page itself tells of it. */
export interface PageCard {
  readonly href: string;
  /** All that stands on it. */
  readonly alt: string;
}

/** The card that stands beside the page at a path from the site's root; the site's own without one. */
export function pageCard(card: Card, path?: string): PageCard {
  return { href: links.card(path), alt: cardAlt(card) };
}
