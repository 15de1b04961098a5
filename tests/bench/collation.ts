import { collate } from '../../src/compare/index.ts';
import type { StoryInput } from '../../src/compare/story.ts';
import { fastest } from './measure.ts';
import { storyOf } from './synthetic.ts';

/** Seconds to compare many reports of one story, and many stories of five, beside half as many. */
export function benchCollation(): void {
  console.log('collation');
  compareHalf('articles of one story', 200, (count) => [storyOf(count, 1)]);
  compareHalf('stories of five articles', 1000, (count) =>
    Array.from({ length: count }, (_, seed) => storyOf(5, seed)),
  );
}

function compareHalf(what: string, count: number, make: (count: number) => readonly StoryInput[]): void {
  const [half, whole] = [count / 2, count].map((size) => {
    const stories = make(size);
    return fastest(() => {
      for (const story of stories) collate(story);
    });
  });
  if (half === undefined || whole === undefined) return;
  console.log(
    `  ${String(count).padStart(5)} ${what.padEnd(26)} ${whole.toFixed(2)} s, ${(whole / half).toFixed(2)} times as long as ${count / 2}`,
  );
}
