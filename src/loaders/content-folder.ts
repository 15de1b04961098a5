import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { ContentError, findProblems } from '../stories/index.ts';

/** The folder of stories, as seen from where the command was called: problems name files by it. */
export function contentFolder({ config }: Pick<LoaderContext, 'config'>): string {
  return relative(process.cwd(), fileURLToPath(new URL('content/', config.root)));
}

/** Ends the build with everything that is wrong in any story: collections load side by side, and one error is shown. */
export function refuseContent(root: string): never {
  throw new ContentError(findProblems(root));
}

/** In `astro dev`: loads again when a file of a story changes; what cannot be published is logged, and the last good state stays. */
export function reloadOnChange(context: LoaderContext, load: () => Promise<void>): void {
  const { watcher, logger, config } = context;
  if (!watcher) return;
  const folder = fileURLToPath(new URL('content/', config.root));
  watcher.add(folder);
  let running = Promise.resolve();
  const reload = (path: string) => {
    if (!path.startsWith(folder) && !path.startsWith(folder.replaceAll('/', sep))) return;
    running = running.then(load).catch((error: unknown) => {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
    });
  };
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) watcher.on(event, reload);
}
