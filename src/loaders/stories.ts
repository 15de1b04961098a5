import type { Loader, LoaderContext } from 'astro/loaders';
import { listStories, listStory, readStoryFile } from '../stories/index.ts';
import { contentFolder, refuseContent, reloadOnChange } from './content-folder.ts';

/** Every story's own files; id is the folder's name. */
export function storiesLoader(): Loader {
  return {
    name: 'variorum-stories',
    load: async (context) => {
      await load(context);
      reloadOnChange(context, () => load(context));
    },
  };
}

async function load(context: LoaderContext): Promise<void> {
  const { store, parseData, generateDigest } = context;
  const root = contentFolder(context);
  const seen = new Set<string>();
  for (const folder of listStories(root)) {
    const listed = listStory(folder);
    const story = readStoryFile(listed);
    if ('problems' in story || listed.problems.length > 0) refuseContent(root);
    const { id, meta, edits, permalinks } = story;
    seen.add(id);
    const data = await parseData({ id, data: { id, meta, edits, permalinks: permalinks && [...permalinks] } });
    store.set({ id, data, digest: generateDigest(data) });
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}
