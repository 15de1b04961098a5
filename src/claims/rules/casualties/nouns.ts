import { type CasualtyNoun, lifeTaking } from '../../lexicon/casualty-words.ts';
import { determiners, prepositions } from '../../lexicon/grammar-words.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import { cueOf } from './cues.ts';
import type { Finding } from './finding.ts';
import type { People } from './people.ts';
import { peopleFrom, peopleUntil, type Scene, subjectOf } from './sentence.ts';

/** "12 deaths", "the deaths of 12 people", "the bodies of five": what the noun at a position tells of people. */
export function readNoun(scene: Scene, position: number, noun: CasualtyNoun): Finding | undefined {
  const found = (people: People): Finding => ({
    rule: 'casualty/noun',
    outcome: noun.outcome,
    people,
    cue: [position, position + 1],
  });
  if (noun.by.includes(lowerAt(scene, position + 1))) {
    const people = peopleFrom(scene, position + 2);
    if (people && isFact(scene, position)) return found(people);
  }
  if (!noun.plural) return undefined;
  const number = numberBefore(scene, position);
  return number && isFact(scene, number.first) ? found(number) : undefined;
}

/** "12 confirmed deaths", "12 civilian deaths": the bare number at most three words away. */
function numberBefore(scene: Scene, position: number): People | undefined {
  // "12 casualties": the word is one for people too.
  const own = peopleUntil(scene, position + 1);
  if (own && !own.implied && !own.bare && !own.guessed && own.first < position) return own;
  for (let end = position; end > Math.max(scene.from, position - 4); end -= 1) {
    const group = peopleUntil(scene, end);
    if (group) return group.implied || group.guessed || !(group.bare || end === position) ? undefined : group;
    const word = lowerAt(scene, end - 1);
    if (prepositions.has(word) || determiners.has(word) || scene.tokens[end - 1]?.kind === 'punctuation')
      return undefined;
  }
  return undefined;
}

/** "could cause 12 deaths", "could lead to 12 deaths", "to prevent the deaths of 12": not facts. */
function isFact(scene: Scene, first: number): boolean {
  const article = determiners.has(lowerAt(scene, first - 1)) ? first - 2 : first - 1;
  const verb = prepositions.has(lowerAt(scene, article)) ? article - 1 : article;
  if (lowerAt(scene, first - 1) === 'attempted') return false;
  return auxiliariesOf(scene, verb).actual && !averting.has(lowerAt(scene, verb));
}

const averting: ReadonlySet<string> = new Set([
  'prevent',
  'prevented',
  'preventing',
  'avoid',
  'avoided',
  'avoiding',
  'avert',
  'averted',
  'averting',
  'save',
  'saved',
  'order',
  'ordered',
  'seek',
  'sought',
  'seeking',
  'demand',
  'demanded',
  'demanding',
  'risk',
  'risks',
  'plan',
  'plot',
]);

/** "claimed 12 lives", "12 lives were lost", "took the lives of 12 people". */
export function readLives(scene: Scene, position: number): Finding | undefined {
  const found = (people: People, first: number): Finding => ({
    rule: 'casualty/lives',
    outcome: 'killed',
    people,
    cue: [first, position + 1],
  });
  const own = possessives.has(lowerAt(scene, position - 1));
  const isGiven = giving.has(lowerAt(scene, position - 2)) && lowerAt(scene, position + 1) !== 'to';
  if (own && (isGiven || losing.has(lowerAt(scene, position - 2)))) {
    const auxiliaries = auxiliariesOf(scene, position - 2);
    const people = auxiliaries.actual ? subjectOf(scene, auxiliaries.first, auxiliaries.plural) : undefined;
    return people && found(people, position - 2);
  }
  const of = lowerAt(scene, position + 1) === 'of' ? peopleFrom(scene, position + 2) : undefined;
  const verb = of ? (lowerAt(scene, position - 1) === 'the' ? position - 2 : position - 1) : undefined;
  if (of && verb !== undefined && lifeTaking.has(lowerAt(scene, verb)))
    return auxiliariesOf(scene, verb).actual ? found(of, verb) : undefined;
  const number = numberBefore(scene, position);
  if (!number) return undefined;
  const taking = number.first - 1;
  if (lifeTaking.has(lowerAt(scene, taking)) || losing.has(lowerAt(scene, taking)))
    return auxiliariesOf(scene, taking).actual ? found(number, position) : undefined;
  const lost = lowerAt(scene, position + 1) === 'lost' ? position + 1 : position + (beLost(scene, position) ?? 0);
  return lost > position && auxiliariesOf(scene, lost).actual ? found(number, position) : undefined;
}

function beLost(scene: Scene, position: number): number | undefined {
  for (let ahead = 2; ahead <= 4; ahead += 1) if (lowerAt(scene, position + ahead) === 'lost') return ahead;
  return undefined;
}

const possessives: ReadonlySet<string> = new Set(['their', 'his', 'her']);
const losing: ReadonlySet<string> = new Set(['lost', 'lose', 'loses', 'losing']);
/** "gave their lives", and not "to the church". */
const giving: ReadonlySet<string> = new Set(['gave', 'given', 'give', 'giving']);

/** "took 30 hostages", "is holding 12 captives". */
export function readCaptives(scene: Scene, position: number): Finding | undefined {
  const people = peopleUntil(scene, position + 1);
  if (!people || people.implied || !taking.has(lowerAt(scene, people.first - 1))) return undefined;
  if (!auxiliariesOf(scene, people.first - 1).actual) return undefined;
  return { rule: 'casualty/noun', outcome: 'hostage', people, cue: [position, position + 1] };
}

const taking: ReadonlySet<string> = new Set(
  'took take takes taken taking seized seizing hold holds held holding'.split(' '),
);

/** "one of them fatally", "two fatally": how many of those spoken of died. */
export function readFatally(scene: Scene, position: number): Finding | undefined {
  if (cueOf(lowerAt(scene, position + 1))?.type === 'verb') return undefined;
  const direct = peopleUntil(scene, position);
  const ofThem = lowerAt(scene, position - 2) === 'of' && lowerAt(scene, position - 1) === 'them';
  const people = direct ?? (ofThem ? peopleUntil(scene, position - 2) : undefined);
  if (!people || people.implied) return undefined;
  return { rule: 'casualty/fatally', outcome: 'killed', people, cue: [position, position + 1] };
}
