import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { maxModifiers } from './heads.ts';
import { peopleFrom, type Scene } from './sentence.ts';

/** "12 missing fishermen", "the three wounded soldiers": a state between the number and the noun. */
export function readAttribute(scene: Scene, position: number, cue: Cue): Finding | undefined {
  const states = cue.type === 'state' || (cue.type === 'verb' && cue.form.participle && cue.verb.people === 'object');
  if (!states || cue.outcome === 'affected') return undefined;
  for (let first = position - 1; first >= Math.max(scene.from, position - maxModifiers); first -= 1) {
    const people = peopleFrom(scene, first);
    if (!people) continue;
    if (people.end <= position || people.implied) return undefined;
    return { rule: 'casualty/attribute', outcome: cue.outcome, people, cue: [position, position + 1] };
  }
  return undefined;
}
