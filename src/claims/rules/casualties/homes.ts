import { haveForms } from '../../lexicon/grammar-words.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import type { Finding } from './finding.ts';
import { type Scene, subjectOf } from './sentence.ts';

/** "1,200 residents left their homes", "were told to leave their homes", "had to abandon their homes". */
export function readHomes(scene: Scene, position: number): Finding | undefined {
  const leave = position - 2;
  if (lowerAt(scene, position - 1) !== 'their') return undefined;
  const verb = verbOf(scene, leave);
  if (verb === undefined) return undefined;
  const { actual, first, plural } = auxiliariesOf(scene, verb);
  const people = actual ? subjectOf(scene, first, plural) : undefined;
  if (!people || people.implied) return undefined;
  return { rule: 'casualty/left-homes', outcome: 'displaced', people, cue: [leave, position + 1] };
}

/** The verb that the people are the subject of. */
function verbOf(scene: Scene, leave: number): number | undefined {
  const word = lowerAt(scene, leave);
  if (leaving.has(word)) return leave;
  if (!toLeave.has(word) || lowerAt(scene, leave - 1) !== 'to') return undefined;
  const order = lowerAt(scene, leave - 2);
  if (haveForms.has(order)) return leave - 2;
  return orders.has(order) && auxiliariesOf(scene, leave - 2).passive ? leave - 2 : undefined;
}

const leaving: ReadonlySet<string> = new Set(['left', 'abandoned', 'vacated', 'evacuated']);
const toLeave: ReadonlySet<string> = new Set(['leave', 'abandon', 'vacate', 'evacuate', 'flee']);
const orders: ReadonlySet<string> = new Set(['told', 'ordered', 'asked', 'made', 'instructed', 'obliged']);
