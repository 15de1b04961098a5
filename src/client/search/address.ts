import type { SearchQuery } from './rank.ts';

/** What may be asked for beside the words. */
export interface SearchChoices {
  readonly kinds: readonly string[];
  readonly stories: readonly string[];
}

/** Reads `?q=&kind=&story=`; what is not known is left out, as if it were not there. */
export function readQuery(address: string, { kinds, stories }: SearchChoices): SearchQuery {
  const parameters = new URLSearchParams(address);
  const kind = parameters.get('kind');
  const story = parameters.get('story');
  return {
    text: (parameters.get('q') ?? '').slice(0, longestQuery),
    kind: kind !== null && kinds.includes(kind) ? kind : undefined,
    story: story !== null && stories.includes(story) ? story : undefined,
  };
}

/** The same as part of an address, with its `?`; "" where nothing is asked. */
export function writeQuery({ text, kind, story }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (kind !== undefined) parameters.set('kind', kind);
  if (story !== undefined) parameters.set('story', story);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** As the input's `maxlength`. */
const longestQuery = 200;
