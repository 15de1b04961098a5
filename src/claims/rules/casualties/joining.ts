import type { Token } from '../../text/index.ts';
import type { People } from './people.ts';

/** Makes one group of "a mother and her two sons", of "two men, a woman and three children". */
export function joinPeople(tokens: readonly Token[], groups: readonly People[]): readonly People[] {
  const joined: People[] = [];
  // Where the list that the last group may end began: its groups are one only if "and" comes.
  let listStart = 0;
  for (const read of groups) {
    const group = withPossessor(tokens, read);
    const before = joined.at(-1);
    const link = before && !before.bare && !group.bare ? linkOf(tokens, before.end, group.first) : undefined;
    // Of two, a comma before "and" parts clauses: "the driver was Ann Smith, and 14 others were hurt".
    if (link === 'and' || (link === 'last' && joined.length - listStart > 1)) {
      const list = [...joined.splice(listStart), group];
      joined.push(sum(list));
      listStart = joined.length - 1;
    } else {
      // "Ann Smith, a teacher," is one person told twice.
      if (link !== 'comma' || (group.implied && articles.has(tokens[group.first]?.lower ?? '')))
        listStart = joined.length;
      joined.push(group);
    }
  }
  return joined;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function sum(list: readonly People[]): People {
  const [first, ...rest] = list;
  if (!first) throw new RangeError('expected groups of people to join, not none');
  return {
    ...first,
    end: rest.at(-1)?.end ?? first.end,
    min: total(list.map(({ min }) => min)),
    max: total(list.map(({ max }) => max)),
    hedge: list.find(({ hedge }) => hedge !== undefined)?.hedge,
    who: rest.every(({ who }) => who === first.who) ? first.who : 'person',
    implied: list.every(({ implied }) => implied),
    ...(list.some(({ guessed }) => guessed) && { guessed: true }),
    parts: list.some(({ implied, bare, guessed }) => implied || bare || guessed) ? undefined : list,
  };
}

/** "a woman from Leeds and": past where somebody is from. */
function afterOrigin(tokens: readonly Token[], position: number): number {
  if (tokens[position]?.lower !== 'from') return position;
  let end = position + 1;
  while (end < position + 5 && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  return end === position + 1 ? position : end;
}

function total(bounds: readonly (number | null)[]): number | null {
  return bounds.reduce((sum, bound) => (sum === null || bound === null ? null : sum + bound), 0);
}

/** "her two sons", "the 12 passengers" begin at the determiner. */
function withPossessor(tokens: readonly Token[], group: People): People {
  const before = tokens[group.first - 1]?.lower ?? '';
  const owned = before === 'all' || (!group.bare && possessors.has(before));
  return owned && !group.implied ? { ...group, first: group.first - 1 } : group;
}

const possessors: ReadonlySet<string> = new Set('his her their its the all another those these'.split(' '));

/** What stands between two groups: "and", or the comma of a list, with an age after a name ("Ann Smith, 31, and"). */
function linkOf(tokens: readonly Token[], end: number, first: number): 'and' | 'last' | 'comma' | undefined {
  const words = tokens
    .slice(afterOrigin(tokens, end), first)
    .map(({ lower, kind }) => (kind === 'number' ? '#' : lower));
  if (words.length > 5) return undefined;
  const between = words
    .join(' ')
    .replace(/^, #(?: ,)?(?= |$)/u, '')
    .trim();
  if (between === 'and' || between === 'and then' || between === 'and later') return 'and';
  if (between === ', and') return 'last';
  return between === ',' || (between === '' && words.length > 0) ? 'comma' : undefined;
}
