import { beForms, haveForms, relatives } from '../../lexicon/grammar-words.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import type { People } from './people.ts';

/** One sentence that holds a casualty word, as the rules see it. */
export interface Scene extends Stretch {
  /** Groups of people by the token position that they begin at, and by the one behind them. */
  readonly beginning: ReadonlyMap<number, People>;
  readonly ending: ReadonlyMap<number, People>;
}

/** A stretch with its groups of people, so that rules find them from either side. */
export function sceneOf(words: Stretch, people: readonly People[]): Scene {
  return {
    ...words,
    beginning: new Map(people.map((group) => [group.first, group])),
    ending: new Map(people.map((group) => [group.end, group])),
  };
}

/** The group that begins at a token position. */
export function peopleFrom(scene: Scene, position: number): People | undefined {
  return scene.beginning.get(position);
}

/** The group that ends before a token position. */
export function peopleUntil(scene: Scene, end: number): People | undefined {
  return scene.ending.get(end);
}

/** How far the words between a subject and its verb may reach: "12 passengers on the upper deck were killed". */
const maxGap = 12;

/**
 * The people that a verb, whose words begin at `position`, speaks of: right before it, before "who", before an
 * aside between commas, or before a phrase of place ("12 people in the bus were …").
 */
export function subjectOf(scene: Scene, position: number, plural: boolean | undefined): People | undefined {
  const direct = peopleUntil(scene, position);
  // "opponents of Smith were arrested" doesn't speak of Smith.
  if (direct) return plural === true && !agrees(direct, plural) ? undefined : direct;
  const before = lowerAt(scene, position - 1);
  if (before === 'who' || before === 'that') {
    const comma = lowerAt(scene, position - 2) === ',' ? 1 : 0;
    return peopleUntil(scene, position - 1 - comma);
  }
  if (before === ',') return beforeAside(scene, position - 1, plural);
  if (before === 'and' || before === 'but') return earlierSubject(scene, position - 1);
  return beforePhrase(scene, position, plural);
}

/** "She was taken to hospital but later died": the subject of the verb before. */
function earlierSubject(scene: Scene, conjunction: number): People | undefined {
  for (let end = conjunction - 1; end > Math.max(scene.from, conjunction - longReach); end -= 1) {
    const group = peopleUntil(scene, end);
    if (group && !group.bare && startsPredicate(scene, end)) return group;
  }
  return undefined;
}

/** Tokens from "died" back to the subject of the verb that shares it. */
const longReach = 40;

function startsPredicate(scene: Scene, position: number): boolean {
  const word = lowerAt(scene, position);
  return beForms.has(word) || haveForms.has(word) || word.endsWith('ed');
}

function beforeAside(scene: Scene, comma: number, plural: boolean | undefined): People | undefined {
  for (let opening = comma - 2; opening > Math.max(scene.from, comma - 2 * maxGap); opening -= 1) {
    if (lowerAt(scene, opening) !== ',') continue;
    const group = peopleUntil(scene, opening);
    if (group && agrees(group, plural)) return group;
  }
  return undefined;
}

function beforePhrase(scene: Scene, position: number, plural: boolean | undefined): People | undefined {
  for (let end = position - 1; end >= Math.max(scene.from, position - maxGap); end -= 1) {
    const group = peopleUntil(scene, end);
    const opening = lowerAt(scene, end);
    // "three of the injured died", but not "12 in the north died".
    if (!group || (group.bare && opening !== 'of')) continue;
    if (!(phraseOpenings.has(opening) || relatives.has(opening))) continue;
    if (crosses(scene, end, position)) return undefined;
    if (agrees(group, plural)) return group;
  }
  return undefined;
}

const phraseOpenings: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'from',
  'of',
  'aboard',
  'inside',
  'near',
  'with',
  'aged',
  'between',
  'under',
  'outside',
  'riding',
  'travelling',
  'traveling',
  'working',
  'living',
  'waiting',
  'standing',
  'sitting',
  'driving',
  'walking',
  'trapped',
]);

function crosses(scene: Scene, from: number, to: number): boolean {
  for (let position = from; position < to; position += 1) if (clauseBreaks.has(lowerAt(scene, position))) return true;
  return false;
}

const clauseBreaks: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '"',
  '”',
  '“',
  'and',
  'before',
  'after',
  'when',
  'while',
  'as',
  'until',
]);

function agrees(group: People, plural: boolean | undefined): boolean {
  if (plural === undefined) return true;
  return plural === !(group.min === 1 && group.max === 1);
}
