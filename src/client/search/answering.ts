import type { SearchFile } from '../../site/search-record.ts';
import { type SearchQuery, type SearchResult, searchOver } from './rank.ts';

export type SearchState =
  | { readonly state: 'empty' | 'loading' | 'failed' }
  | { readonly state: 'answered'; readonly text: string; readonly result: SearchResult; readonly file: SearchFile };

/**
 * Answers queries as they come and tells each state on the way. Records are loaded with the first query, even an empty
 * one; after a failure the next query tries again. Of queries that wait for the records only the last is answered.
 */
export function createAnswering(
  load: () => Promise<SearchFile>,
  show: (state: SearchState) => void,
): (query: SearchQuery) => Promise<void> {
  const prepare = prepareOnce(load);
  let latest: SearchQuery | undefined;
  return async (query) => {
    latest = query;
    const text = query.text.trim();
    const prepared = prepare();
    show({ state: text === '' ? 'empty' : 'loading' });
    const ready = await prepared;
    if (text === '' || latest !== query) return;
    if (ready === undefined) show({ state: 'failed' });
    else show({ state: 'answered', text, result: ready.search({ ...query, text }), file: ready.file });
  };
}

/** `undefined` where loading failed. */
function prepareOnce(load: () => Promise<SearchFile>) {
  const prepare = async () => {
    try {
      const file = await load();
      return { file, search: searchOver(file.records) };
    } catch {
      prepared = undefined;
      return undefined;
    }
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  return () => {
    prepared ??= prepare();
    return prepared;
  };
}
