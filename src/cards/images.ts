import type { Card } from '../site/card.ts';
import { digestOf } from './digest.ts';
import { drawCard } from './drawing.ts';
import { paint } from './paint.ts';
import type { CardStore } from './store.ts';

export interface CardImages {
  /** The PNG of a card, drawn at most once. */
  readonly of: (content: Card) => Promise<Uint8Array>;
  /** How many images were drawn so far, and how many taken from the store. */
  readonly counts: () => { readonly drawn: number; readonly kept: number };
}

export function createImages(store: CardStore): CardImages {
  const images = new Map<string, Promise<Uint8Array>>();
  let [drawn, kept] = [0, 0];
  const make = async (content: Card, digest: string) => {
    const stored = store.read(digest);
    if (stored !== undefined) {
      kept += 1;
      return stored;
    }
    const image = await paint(drawCard(content));
    store.write(digest, image);
    drawn += 1;
    return image;
  };
  return {
    of: (content) => {
      const digest = digestOf(content);
      const image = images.get(digest) ?? make(content, digest);
      images.set(digest, image);
      return image;
    },
    counts: () => ({ drawn, kept }),
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
