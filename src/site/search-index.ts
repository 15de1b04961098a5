import { type SearchRecord, type SearchType, searchTypes } from './search-record.ts';

export interface IndexSection {
  readonly type: SearchType;
  readonly groups: readonly IndexGroup[];
}

/** Records whose titles begin alike. */
export interface IndexGroup {
  /** "A" to "Z", "0–9", or "other" for what begins with neither. */
  readonly letter: string;
  readonly records: readonly SearchRecord[];
}

/** Everything that the search may find, by type and letter: the way through the site for those without script. */
export function searchIndex(records: readonly SearchRecord[]): readonly IndexSection[] {
  return searchTypes
    .map((type) => ({ type, groups: byLetter(records.filter((record) => record.type === type)) }))
    .filter(({ groups }) => groups.length > 0);
}

function byLetter(records: readonly SearchRecord[]): readonly IndexGroup[] {
  const keyed = records.map((record) => ({ record, key: sortKey(record.title) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.record.url < b.record.url ? -1 : 1));
  const groups = Map.groupBy(keyed, ({ key }) => letterOf(key));
  return [...groups].map(([letter, group]) => ({ letter, records: group.map(({ record }) => record) }));
}

/** Without case, accents and the marks that a title may begin with. */
function sortKey(title: string): string {
  const letters = title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return letters.replace(/^[^\p{L}\p{N}]+/u, '');
}

function letterOf(key: string): string {
  const first = key.slice(0, 1);
  if (/[a-z]/u.test(first)) return first.toUpperCase();
  return /\d/u.test(first) ? '0–9' : 'other';
}
