import type { Outcome } from '../../layers.ts';
import { isAdverb } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import { cueOf } from './cues.ts';
import type { Finding } from './finding.ts';
import { peopleFrom, type Scene } from './sentence.ts';

/**
 * "300 people were killed or captured", "800 killed and wounded": one figure for several outcomes tells none of them
 * apart, and is told as people affected.
 */
export function mixOutcomes(scene: Scene, finding: Finding): Finding {
  const { people, outcome, cue } = finding;
  if (!mixed.has(outcome) || people.end > cue[0] || (people.min === 1 && people.max === 1)) return finding;
  let end = cue[1];
  let joined = false;
  for (let next = otherOutcome(scene, end, outcome); next !== undefined; next = otherOutcome(scene, end, outcome)) {
    joined ||= lowerAt(scene, end) !== ',';
    end = next;
  }
  return joined && !peopleFrom(scene, end) ? { ...finding, outcome: 'affected', cue: [cue[0], end] } : finding;
}

const mixed: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'missing', 'detained', 'displaced']);

/** Behind ", wounded" and "or captured". */
function otherOutcome(scene: Scene, position: number, outcome: Outcome): number | undefined {
  const link = lowerAt(scene, position);
  if (link !== ',' && link !== 'or' && link !== 'and') return undefined;
  const at = isAdverb(lowerAt(scene, position + 1)) ? position + 2 : position + 1;
  const cue = cueOf(lowerAt(scene, at));
  const participle = cue?.type === 'state' || (cue?.type === 'verb' && cue.form.participle);
  return participle && mixed.has(cue.outcome) && cue.outcome !== outcome ? at + 1 : undefined;
}
