import type { Casualty, CasualtyPart, Outcome } from '../../layers.ts';
import type { People } from './people.ts';
import type { Scene } from './sentence.ts';

/** What a rule read in a scene, in token positions. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly people: People;
  /** `[first, end)` of the words that tell what was done. */
  readonly cue: readonly [first: number, end: number];
}

/** The found words: number through cue, whichever comes first. */
export function asCasualty(scene: Scene, { rule, outcome, people, cue }: Finding): Casualty | undefined {
  const start = scene.tokens[Math.min(people.first, cue[0])]?.start;
  const end = scene.tokens[Math.max(people.end, cue[1]) - 1]?.end;
  const cueStart = scene.tokens[cue[0]]?.start;
  const cueEnd = scene.tokens[cue[1] - 1]?.end;
  if (start === undefined || end === undefined || cueStart === undefined || cueEnd === undefined) return undefined;
  const { min, max, hedge, who, implied } = people;
  const parts = people.parts?.map((part) => partOf(scene, part));
  return { start, end, rule, outcome, min, max, hedge, who, implied, cue: { start: cueStart, end: cueEnd }, parts };
}

function partOf({ tokens }: Scene, { first, end, min, max, hedge, who }: People): CasualtyPart {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, min, max, hedge, who };
}
