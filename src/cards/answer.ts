import { articleCard, type Card, comparisonCard, siteCard, storyCard } from '../site/card.ts';
import { readStories } from '../site/stories.ts';
import { createImages, makeAll } from './images.ts';
import { openStore } from './store.ts';

/** Beside what other tools keep between runs. */
const STORE = 'node_modules/.cache/variorum/cards';

const images = createImages(openStore(STORE));

/** The answer of a card's address. In a build, the first that is asked for has all of them made. */
export async function cardResponse(card: Card): Promise<Response> {
  if (!import.meta.env.DEV && !started) {
    started = true;
    void makeCards();
  }
  const image = await images.of(card);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}

let started = false;

async function makeCards(): Promise<void> {
  const stories = await readStories();
  const ofStories = stories.flatMap((story) => [
    storyCard(story),
    ...story.articles.map((article) => articleCard(story, article)),
    ...story.comparisons.map((comparison) => comparisonCard(story, comparison)),
  ]);
  // Astro's own lines tell of one page at a time: the count stands under them all.
  process.once('exit', tellCounts);
  await makeAll(images, [siteCard, ...ofStories]);
}

function tellCounts(): void {
  const { drawn, kept } = images.counts();
  console.log(`[variorum-cards] cards: ${drawn} drawn, ${kept} from the cache`);
}
