import type { Group } from '../verdicts/group.ts';
import { listed } from '../verdicts/words.ts';
import type { Voices } from './voices.ts';

/** Says which articles share their words on a matter; empty where each has words of its own. */
export function sharedWording(group: Group, voices: Voices, isUnanimous: boolean): string {
  const siglumOf = new Map(group.witnesses.map(({ witness }) => [witness.id, witness.siglum]));
  const copied = voices.filter((members) => members.length > 1);
  if (copied.length === 0) return '';
  const named = copied.map((members) => listed(members.map((id) => siglumOf.get(id) ?? '')));
  return `${listed(named)} share the passage ${isUnanimous ? '' : 'almost '}word for word and count as one voice${copied.length > 1 ? ' each' : ''}.`;
}
