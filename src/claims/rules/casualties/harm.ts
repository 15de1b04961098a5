import { conditionWords, harmNouns, harmVerbs, hospitalWords, movedToHospital } from '../../lexicon/casualty-words.ts';
import { beForms } from '../../lexicon/grammar-words.ts';
import { auxiliariesOf } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import type { Finding } from './finding.ts';
import type { People } from './people.ts';
import { peopleFrom, peopleUntil, type Scene, subjectOf } from './sentence.ts';

/** People told to be hurt by where they are or what they have: "taken to hospital", "suffered burns", "in critical condition". */
export function readHarm(scene: Scene, position: number): Finding | undefined {
  const word = lowerAt(scene, position);
  if (harmNouns.has(word)) return readWound(scene, position);
  if (hospitalWords.has(word)) return readHospital(scene, position);
  return word === 'condition' ? readCondition(scene, position) : undefined;
}

function found(people: People | undefined, cue: readonly [number, number], fatal = false): Finding | undefined {
  return people && { rule: 'casualty/harm', outcome: fatal ? 'killed' : 'injured', people, cue };
}

/** Words between the verb or "with" and the wound: "with two apparent gunshot wounds". */
const woundReach = 7;

function readWound(scene: Scene, position: number): Finding | undefined {
  const fatal = lowerAt(scene, position - 1) === 'fatal' || lowerAt(scene, position - 2) === 'fatal';
  const cue = [position, position + 1] as const;
  const own = lowerAt(scene, position - 1);
  if ((own === 'his' || own === 'her') && beForms.has(lowerAt(scene, position + 1))) {
    const who = own === 'his' ? 'man' : 'woman';
    const one = { first: position - 1, end: position, min: 1, max: 1, who, implied: true, bare: false };
    return found(one, cue);
  }
  for (let at = position - 1; at >= Math.max(scene.from, position - woundReach); at -= 1) {
    const word = lowerAt(scene, at);
    if (breaks.has(word)) return undefined;
    if (harmVerbs.has(word)) return found(actor(scene, at), [at, position + 1], fatal);
    if (!carrying.has(word)) continue;
    const verb = lowerAt(scene, at - 1);
    const people = movedToHospital.has(verb) ? actor(scene, at - 1) : peopleUntil(scene, at);
    return found(people, cue, fatal);
  }
  return undefined;
}

/** Words between the verb and the hospital: "was taken by helicopter to Mercy Regional Hospital". */
const hospitalReach = 10;

function readHospital(scene: Scene, position: number): Finding | undefined {
  const inside = lowerAt(scene, position - 1) === 'the' ? position - 2 : position - 1;
  if (lowerAt(scene, inside) === 'in') {
    const verb = staying.has(lowerAt(scene, inside - 1)) ? inside - 1 : inside;
    const { passive } = auxiliariesOf(scene, verb);
    if (verb < inside || passive) return found(actor(scene, verb), [inside, position + 1]);
  }
  for (let at = position - 1; at >= Math.max(scene.from, position - hospitalReach); at -= 1) {
    const word = lowerAt(scene, at);
    if (word === ';' || word === ',' || word === 'where') return undefined;
    if (!movedToHospital.has(word)) continue;
    const people = peopleFrom(scene, at + 1) ?? (auxiliariesOf(scene, at).passive ? actor(scene, at) : undefined);
    return auxiliariesOf(scene, at).actual ? found(people, [at, position + 1]) : undefined;
  }
  return undefined;
}

/** "is in critical condition", "was listed in serious but stable condition", "a man in critical condition". */
function readCondition(scene: Scene, position: number): Finding | undefined {
  let first = position;
  while (conditionWords.has(lowerAt(scene, first - 1))) first -= 1;
  if (first === position || lowerAt(scene, first - 1) !== 'in') return undefined;
  const before = first - 1;
  const { passive } = auxiliariesOf(scene, before);
  return found(passive ? actor(scene, before) : peopleUntil(scene, before), [before, position + 1]);
}

function actor(scene: Scene, verb: number): People | undefined {
  const auxiliaries = auxiliariesOf(scene, verb);
  return auxiliaries.actual ? subjectOf(scene, auxiliaries.first, auxiliaries.plural) : undefined;
}

const staying: ReadonlySet<string> = new Set(['remain', 'remains', 'remained', 'stay', 'stays', 'stayed', 'still']);
const breaks: ReadonlySet<string> = new Set([
  ';',
  'of',
  'from',
  'to',
  'died',
  'no',
  'without',
  'by',
  'caused',
  'causing',
]);
const carrying: ReadonlySet<string> = new Set(['with', 'for', 'suffering', 'suffers']);
