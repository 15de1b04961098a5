import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './sentence.ts';

/** "no one was injured", "no deaths were reported", "without casualties": a figure of nought. */
export function readNone(scene: Scene, position: number, cue: Cue): Finding | undefined {
  if (cue.type === 'noun' && !cue.noun.plural) return undefined;
  const first = cue.type === 'noun' ? negatedNoun(scene, position) : negatedSubject(scene, position, cue);
  if (first === undefined) return undefined;
  const people = { first, end: first + 1, min: 0, max: 0, who: 'person', implied: false, bare: false };
  return { rule: 'casualty/none', outcome: cue.outcome, people, cue: [position, position + 1] };
}

function negatedNoun(scene: Scene, position: number): number | undefined {
  for (let at = position - 1; at >= position - 4; at -= 1) {
    const word = lowerAt(scene, at);
    if (word === 'no' || word === 'without') return at;
    if (!betweenNo.has(word)) return undefined;
  }
  return undefined;
}

const betweenNo: ReadonlySet<string> = new Set([
  'reports',
  'report',
  'of',
  'word',
  'reported',
  'immediate',
  'confirmed',
  'serious',
  'known',
  'civilian',
  'deaths',
  'injuries',
  'fatalities',
  'or',
  'any',
]);

function negatedSubject(scene: Scene, position: number, cue: Cue): number | undefined {
  if (cue.type !== 'verb' || !cue.form.participle) return undefined;
  const { first, passive, plural } = auxiliariesOf(scene, position);
  if (lowerAt(scene, first) === 'else') return undefined;
  if (!(passive || cue.verb.people === 'subject') || plural === true) return undefined;
  if (lowerAt(scene, first - 1) === 'nobody') return first - 1;
  if (lowerAt(scene, first - 1) === 'one' && lowerAt(scene, first - 2) === 'no') return first - 2;
  return undefined;
}
