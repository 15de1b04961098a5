import type { Outcome } from '../../layers.ts';
import { type CasualtyNoun, tollExceeds, tollLinks, tollMoves } from '../../lexicon/casualty-words.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import { type Cue, cueOf } from './cues.ts';
import type { Finding } from './finding.ts';
import type { People } from './people.ts';
import { peopleFrom, peopleUntil, type Scene } from './sentence.ts';

/** How far a toll's figure may be from the noun: "the death toll from Sunday's floods in the north rose to 83". */
const maxReach = 18;

/** "a death toll of 76", "the number of injured rose to 30", "brought to 12 the number of dead". */
export function readToll(scene: Scene, position: number): Finding | undefined {
  const toll = tollAt(scene, position);
  if (!toll) return undefined;
  const people = figureAfter(scene, toll.end) ?? figureBefore(scene, toll.first);
  if (!people) return undefined;
  return { rule: 'casualty/toll', outcome: toll.outcome, people, cue: [toll.first, toll.end] };
}

/** "Road deaths fell to 1,700", "arrests have reached 40": a noun that moves like a toll. */
export function readMovingNoun(scene: Scene, position: number, noun: CasualtyNoun): Finding | undefined {
  const moves = [1, 2].some((ahead) => tollMoves.has(lowerAt(scene, position + ahead)));
  const people = noun.plural && moves ? figureAfter(scene, position + 1) : undefined;
  return people && { rule: 'casualty/toll', outcome: noun.outcome, people, cue: [position, position + 1] };
}

/** Words before the colon of a line in a list of figures: "Confirmed dead: 74". */
const labelWords = 3;

/** "Dead: 74", "Still missing: 3" */
export function readLabel(scene: Scene, position: number, { outcome }: Cue): Finding | undefined {
  if (lowerAt(scene, position + 1) !== ':' || position >= scene.from + labelWords) return undefined;
  const people = peopleFrom(scene, position + 2);
  if (!people || people.implied) return undefined;
  return { rule: 'casualty/toll', outcome, people, cue: [position, position + 1] };
}

interface Toll {
  readonly first: number;
  readonly end: number;
  readonly outcome: Outcome;
}

function tollAt(scene: Scene, position: number): Toll | undefined {
  if (lowerAt(scene, position) === 'toll') {
    const kind = lowerAt(scene, position - 1);
    const deadly = kind === 'death' || kind === 'fatality';
    if (!deadly && !(kind === 'the' || kind === 'official' || kind === 'confirmed')) return undefined;
    return { first: deadly ? position - 1 : position, end: position + 1, outcome: 'killed' };
  }
  if (lowerAt(scene, position + 1) !== 'of') return undefined;
  for (let end = position + 2; end < position + 6; end += 1) {
    const cue = cueOf(lowerAt(scene, end));
    if (cue && cue.type !== 'toll' && cue.type !== 'lives')
      return { first: position, end: end + 1, outcome: cue.outcome };
    if (lowerAt(scene, end) === ',' || lowerAt(scene, end) === '') return undefined;
  }
  return undefined;
}

function figureAfter(scene: Scene, from: number): People | undefined {
  for (let position = from; position < Math.min(scene.to, from + maxReach); position += 1) {
    const word = lowerAt(scene, position);
    const isLink = tollLinks.has(word);
    if (word === ';' || (!isLink && cueOf(word) !== undefined)) return undefined;
    if (!isLink) continue;
    const people = peopleFrom(scene, position + 1) ?? peopleFrom(scene, position + 2);
    if (!people || people.implied) continue;
    if (!auxiliariesOf(scene, position).actual || !auxiliariesOf(scene, position - 1).actual) return undefined;
    return tollExceeds.has(word) ? { ...people, max: null, hedge: people.hedge ?? word } : people;
  }
  return undefined;
}

function figureBefore(scene: Scene, first: number): People | undefined {
  const article = lowerAt(scene, first - 1) === 'the' ? first - 1 : first;
  const people = peopleUntil(scene, article);
  if (!people || people.implied) return undefined;
  if (lowerAt(scene, people.first - 1) !== 'to') return article === first ? people : undefined;
  return people;
}
