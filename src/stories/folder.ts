import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { faults, type Problem } from './errors.ts';
import { checkId, idOf } from './ids.ts';
import { fileFault } from './place.ts';

export const STORY_FILE = 'story.yaml';

/** What a story's folder holds, by name. */
export interface StoryFolder {
  readonly id: string;
  readonly folder: string;
  readonly articles: readonly { readonly id: string; readonly file: string }[];
  readonly problems: readonly Problem[];
}

/** Lists the folders of stories under `root`, in order of name; what begins with a dot or `_` is passed over. */
export function listStories(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return names(root)
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isDirectory());
}

/** Lists a story's articles, and what is wrong with the names in its folder. */
export function listStory(folder: string): StoryFolder {
  const name = basename(resolve(folder));
  const id = idOf(name);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return { id, folder, articles: [], problems: [fileFault(folder, faults.noFolder())] };
  }
  const problems: Problem[] = [];
  const wrongId = checkId('a story', name);
  if (wrongId) problems.push(fileFault(folder, wrongId));
  const articles: { id: string; file: string }[] = [];
  for (const entry of names(folder)) {
    const file = join(folder, entry);
    if (statSync(file).isDirectory()) problems.push(...misplaced(file));
    else if (entry.endsWith('.md')) articles.push({ id: idOf(entry.slice(0, -3)), file });
    else if (/\.(?:md|mdx|markdown)$/iu.test(entry)) problems.push(fileFault(file, faults.otherExtension(entry)));
  }
  if (!existsSync(join(folder, STORY_FILE))) problems.push(fileFault(join(folder, STORY_FILE), faults.noStoryFile()));
  if (articles.length === 0) problems.push(fileFault(folder, faults.noArticles()));
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { id, folder, articles, problems: [...problems, ...checkIds(articles)] };
}

function checkIds(articles: StoryFolder['articles']): Problem[] {
  const taken = new Map<string, string>();
  return articles.flatMap(({ id, file }) => {
    const wrong = checkId('an article', basename(file, '.md'));
    const other = taken.get(id);
    taken.set(id, file);
    const same = other === undefined ? undefined : faults.sameId(id, other);
    return [wrong, same].filter((fault) => fault !== undefined).map((fault) => fileFault(file, fault));
  });
}

function misplaced(folder: string): Problem[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => fileFault(join(folder, name), faults.misplacedArticle()));
}

function names(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !/^[._]/u.test(name))
    .sort();
}
