import { feared as fearWords } from '../../lexicon/casualty-words.ts';
import { determiners, prepositions } from '../../lexicon/grammar-words.ts';
import { pluralPeople, singlePerson } from '../../lexicon/people-nouns.ts';
import { auxiliariesOf, isAdverb } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { peopleFrom, peopleUntil, type Scene, subjectOf } from './sentence.ts';

/** "12 dead", "30 people are missing", "found dead": what the state word at a position tells of people. */
export function readState(scene: Scene, position: number, cue: Cue): Finding | undefined {
  const auxiliaries = auxiliariesOf(scene, position);
  if (!auxiliaries.actual) return undefined;
  const before = lowerAt(scene, position - 1);
  const verb = linking.has(before) ? position - 1 : position;
  const linked = verb === position ? auxiliaries : auxiliariesOf(scene, verb);
  if (!linked.actual) return undefined;
  // "was taken to hospital and pronounced dead": the verb before lends its subject.
  const shared = auxiliaries.first < position && lowerAt(scene, auxiliaries.first - 1) === 'and';
  const finite = verb !== position || auxiliaries.passive || shared;
  const people = finite
    ? subjectOf(scene, linked.first, linked.plural)
    : (peopleUntil(scene, auxiliaries.first) ?? held(scene, position, cue));
  if (!people || (!finite && !standsAlone(scene, position + 1))) return undefined;
  if (!finite && lowerAt(scene, people.first - 1) === 'leave' && !auxiliariesOf(scene, people.first - 1).actual)
    return undefined;
  const fear = auxiliaries.feared ?? fearWords.has(before);
  const counted = fear ? { ...people, min: null, hedge: auxiliaries.feared ?? before } : people;
  return { rule: 'casualty/state', outcome: cue.outcome, people: counted, cue: [position, position + 1] };
}

/** "holding 12 people hostage" is read as a state; "hostage" alone before a noun is not. */
function held(scene: Scene, position: number, cue: Cue) {
  return cue.outcome === 'hostage' ? peopleUntil(scene, position) : undefined;
}

/** "12 dead birds" are no people: after the state there is no noun but one for people. */
function standsAlone(scene: Scene, after: number): boolean {
  const token = scene.tokens[after];
  if (!token || after >= scene.to || token.kind === 'punctuation' || token.kind === 'symbol') return true;
  const { lower } = token;
  return (
    prepositions.has(lower) ||
    determiners.has(lower) ||
    lower === 'and' ||
    isAdverb(lower) ||
    singlePerson.has(lower) ||
    pluralPeople.has(lower) ||
    peopleFrom(scene, after) !== undefined ||
    /^\p{Lu}/u.test(token.text)
  );
}

const linking: ReadonlySet<string> = new Set([
  'went',
  'go',
  'gone',
  'goes',
  'remain',
  'remains',
  'remained',
  'lay',
  'lie',
  'made',
  'rendered',
  'turned',
  'taken',
]);
