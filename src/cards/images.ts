import type { Card } from '../site/card.ts';
import { digestOf } from './digest.ts';
import { drawCard } from './drawing.ts';
import { paint } from './paint.ts';
import type { CardStore } from './store.ts';

export interface CardImages {
  /** The PNG of a card, drawn where the store does not hold it. */
  readonly of: (card: Card) => Promise<Uint8Array>;
  /** How many cards were drawn so far, and how many taken from the store; each counts once. */
  readonly counts: () => { readonly drawn: number; readonly kept: number };
}

export function createImages(store: CardStore): CardImages {
  // Only while they are made: thousands of them are better kept in the store alone.
  const underWay = new Map<string, Promise<Uint8Array>>();
  const wasKept = new Map<string, boolean>();
  const make = async (card: Card, digest: string) => {
    const stored = store.read(digest);
    if (!wasKept.has(digest)) wasKept.set(digest, stored !== undefined);
    if (stored !== undefined) return stored;
    const image = await paint(drawCard(card));
    store.write(digest, image);
    return image;
  };
  return {
    of: (card) => {
      const digest = digestOf(card);
      const image = underWay.get(digest) ?? make(card, digest).finally(() => underWay.delete(digest));
      underWay.set(digest, image);
      return image;
    },
    counts: () => {
      const kept = wasKept.values().filter(Boolean).toArray().length;
      return { drawn: wasKept.size - kept, kept };
    },
  };
}

/** Makes all images ahead of their pages, some side by side: painting leaves this thread free for them. */
export async function makeAll(images: CardImages, contents: readonly Card[]): Promise<void> {
  const waiting = contents.values();
  const worker = async () => {
    for (const content of waiting) await images.of(content);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}

/** As many as Node's own threads for such work. */
const SIDE_BY_SIDE = 4;
