import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedEdit } from '../compare/edits/schema.ts';
import type { Ledger } from '../compare/permalinks/schema.ts';
import { type Article, readArticle } from './article.ts';
import { readEdits } from './edits.ts';
import { ContentError, faults, type Problem } from './errors.ts';
import { listStories, listStory, STORY_FILE, type StoryFolder } from './folder.ts';
import { readPermalinks } from './permalinks.ts';
import { readIfThere } from './read-if-there.ts';
import { type StoryFile, storyFile } from './schema.ts';
import { decode } from './source.ts';
import { readYaml } from './yaml.ts';

const MAX_STORY_BYTES = 64 * 1024;

/** A story's own files, read. */
export interface StoryMeta {
  readonly id: string;
  readonly folder: string;
  readonly meta: StoryFile;
  /** What an editor changes, in the order of the file. */
  readonly edits: readonly PlacedEdit[];
  /** Every id that it ever published, as recorded; absent where none was recorded. */
  readonly permalinks?: Ledger | undefined;
}

export interface Story extends StoryMeta {
  /** In order of id. */
  readonly articles: readonly Article[];
}

/** Reads one story's folder. Throws a `ContentError` that tells all that is wrong with it. */
export function readStory(folder: string): Story {
  const listed = listStory(folder);
  const story = readStoryFile(listed);
  const problems: Problem[] = [...listed.problems, ...('problems' in story ? story.problems : [])];
  const date = 'problems' in story ? undefined : story.meta.date;
  const articles = listed.articles.flatMap(({ id, file }) => {
    const article = readArticle({ id, file, bytes: readFileSync(file) }, date);
    if (!('problems' in article)) return [article];
    problems.push(...article.problems);
    return [];
  });
  if ('problems' in story || problems.length > 0) throw new ContentError(problems);
  return { ...story, articles };
}

/** Everything that is wrong in the stories under a folder. */
export function findProblems(root: string): readonly Problem[] {
  return listStories(root).flatMap((folder) => {
    try {
      readStory(folder);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  });
}

/** Reads `story.yaml` and `edits.yaml` of a folder; where there is no story, `listStory` has told so. */
export function readStoryFile({
  id,
  folder,
  articles,
}: StoryFolder): StoryMeta | { readonly problems: readonly Problem[] } {
  const file = join(folder, STORY_FILE);
  const source = readIfThere(file);
  if (source === undefined) return { problems: [] };
  const text = decode(file, source, MAX_STORY_BYTES);
  if (typeof text !== 'string') return { problems: [text] };
  const read = readYaml({ file, source: text, start: 0, end: text.length }, storyFile);
  const edited = readEdits(folder);
  if ('problems' in read || 'problems' in edited) {
    return { problems: [read, edited].flatMap((one) => ('problems' in one ? one.problems : [])) };
  }
  const known = new Set(articles.map((article) => article.id));
  const problems = (read.value.left_out ?? []).flatMap(({ article }, index) =>
    known.has(article) ? [] : [read.locate(['left_out', index, 'article'], faults.unknownArticle(article))],
  );
  const { ledger, problems: faulty } = readPermalinks(folder);
  problems.push(...faulty);
  return problems.length > 0 ? { problems } : { id, folder, meta: read.value, ...edited, permalinks: ledger };
}
