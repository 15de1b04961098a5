import type { Outcome } from '../../layers.ts';
import { deadlyAdverbs } from '../../lexicon/casualty-words.ts';
import { determiners, prepositions, pronouns, timeWords } from '../../lexicon/grammar-words.ts';
import { type Auxiliaries, auxiliariesOf, isAdverb } from '../grammar/auxiliaries.ts';
import { lowerAt } from '../grammar/stretch.ts';
import { type Cue, cueOf } from './cues.ts';
import type { Finding } from './finding.ts';
import type { People } from './people.ts';
import { peopleFrom, peopleUntil, type Scene, subjectOf } from './sentence.ts';

type VerbCue = Extract<Cue, { type: 'verb' }>;

/** "killed 12", "12 were killed", "12 killed", "12 died": what the verb at a position tells of people. */
export function readVerb(scene: Scene, position: number, cue: VerbCue): Finding | undefined {
  const finding = readAnyVerb(scene, position, cue);
  return finding && isSense(scene, finding, cue) ? finding : undefined;
}

/** Whether the people, and what follows them, are what a verb of many senses needs for this one. */
function isSense(scene: Scene, { people, cue }: Finding, { verb }: VerbCue): boolean {
  if (verb.only && !verb.only.includes(people.who)) return false;
  if (people.guessed && !doneToPeople.has(verb.forms[0])) return false;
  if (verb.forms[0] === 'lose' && (people.implied || people.max === 1)) return false;
  if (!verb.followedBy && !verb.notFollowedBy) return true;
  const end = Math.max(people.end, cue[1]);
  const next = `${[0, 1, 2, 3].map((ahead) => lowerAt(scene, end + ahead)).join(' ')} `;
  const isNext = (words: string) => next.startsWith(`${words} `);
  return !verb.notFollowedBy?.some(isNext) && (verb.followedBy?.some(isNext) ?? true);
}

/** Verbs whose object is a person or an animal: enough to take an unknown noun for people. */
const doneToPeople: ReadonlySet<string> = new Set(
  'kill murder assassinate massacre behead lynch injure wound arrest detain imprison kidnap abduct die'.split(' '),
);

function readAnyVerb(scene: Scene, position: number, cue: VerbCue): Finding | undefined {
  const auxiliaries = auxiliariesOf(scene, position);
  if (!auxiliaries.actual || isInfinitive(auxiliaries, cue)) return undefined;
  const found = (rule: string, people: People | undefined) =>
    people && findingOf(scene, position, cue, { rule, people });
  const subject = () => subjectOf(scene, auxiliaries.first, auxiliaries.plural);
  if (auxiliaries.passive && !cue.form.gerund)
    return cue.verb.people !== 'subject' && cue.form.participle ? found('casualty/passive-verb', subject()) : undefined;
  if (cue.verb.people !== 'object' && !cue.form.gerund) {
    const finding = found('casualty/died', subject());
    if (finding || cue.verb.people === 'subject') return finding;
  }
  const object = objectFor(scene, position, cue, auxiliaries);
  return object
    ? found('casualty/active-verb', object)
    : found('casualty/passive-verb', withoutBe(scene, position, cue, auxiliaries));
}

/** "fatally shot" is a death. */
function findingOf(
  scene: Scene,
  position: number,
  cue: VerbCue,
  { rule, people }: Pick<Finding, 'rule' | 'people'>,
): Finding {
  const [outcome, end] = outcomeWithNext(scene, position, cue);
  return deadlyAdverbs.has(lowerAt(scene, position - 1))
    ? { rule, people, outcome: 'killed', cue: [position - 1, end] }
    : { rule, people, outcome, cue: [position, end] };
}

function objectFor(scene: Scene, position: number, cue: VerbCue, { perfect }: Auxiliaries): People | undefined {
  if (cue.verb.people === 'subject' || (!cue.form.past && cue.form.participle && !perfect)) return undefined;
  const object = objectOf(scene, outcomeWithNext(scene, position, cue)[1]);
  return object && takesObject(scene, position, cue, object) ? object : undefined;
}

/** "12 killed in blast", "were shot and killed": a participle that stands without its own was or were. */
function withoutBe(scene: Scene, position: number, cue: VerbCue, { perfect, first }: Auxiliaries): People | undefined {
  if (perfect || !cue.form.participle || cue.verb.passiveOnly || cue.verb.people === 'subject') return undefined;
  const shared = sharedSubject(scene, first);
  if (shared) return shared;
  const bare = peopleUntil(scene, first);
  // "fired one shot" counts no one.
  if (!bare || (bare.bare && bare.max === 1 && cue.verb.forms[0] === 'shoot')) return undefined;
  const [, end] = outcomeWithNext(scene, position, cue);
  return endsVerb(scene, end, bare) && !followsLeave(scene, bare) ? bare : undefined;
}

/** "struck a pedestrian" and not "hit 12 teams", "beat the champion", "hurt him", "shot down 12 fighters". */
function takesObject(scene: Scene, position: number, { verb, form }: VerbCue, object: People): boolean {
  const [base] = verb.forms;
  if (base === 'hurt' && object.implied) return false;
  if (base === 'shoot' && !object.implied && lowerAt(scene, position + 1) === 'down') return false;
  // "saved 12 sailors" and not "saved 12 percent".
  if (base === 'save' && !object.bare && !object.guessed && !object.implied) return !form.base;
  if (verb.passiveOnly && !form.gerund) return object.implied && base === 'strike';
  return !form.base || form.past || isHeadline(scene, position);
}

/** "Gunmen kill 12": in running text the bare form is an infinitive or a question. */
function isHeadline(scene: Scene, position: number): boolean {
  return position - scene.from <= headlineReach && /(?:[^s]s|men|police|people)$/u.test(lowerAt(scene, position - 1));
}

const headlineReach = 6;

/** "kill 12" in running text is an infinitive or an order, in a headline a fact: then its subject is plural. */
function isInfinitive(auxiliaries: Auxiliaries, cue: VerbCue): boolean {
  return cue.form.base && !cue.form.past && auxiliaries.passive;
}

/** "shot dead", "stabbed to death": the word after tells how it ended. */
function outcomeWithNext(scene: Scene, position: number, cue: VerbCue): readonly [Outcome, end: number] {
  const next = lowerAt(scene, position + 1);
  if (next === 'dead') return ['killed', position + 2];
  if (next === 'to' && lowerAt(scene, position + 2) === 'death') return ['killed', position + 3];
  if (cue.verb.forms[0] === 'shoot' && next === 'down') return ['killed', position + 2];
  return [cue.outcome, position + 1];
}

function objectOf(scene: Scene, after: number): People | undefined {
  const word = lowerAt(scene, after);
  const skipped = isAdverb(word) || word === ':' ? after + 1 : after;
  return peopleFrom(scene, after) ?? peopleFrom(scene, skipped);
}

/** "were shot and killed": one subject for both. */
function sharedSubject(scene: Scene, first: number): People | undefined {
  if (lowerAt(scene, first - 1) !== 'and') return undefined;
  const other = cueOf(lowerAt(scene, first - 2));
  if (other?.type !== 'verb' || !other.form.participle) return undefined;
  const auxiliaries = auxiliariesOf(scene, first - 2);
  if (!auxiliaries.actual) return undefined;
  return auxiliaries.passive
    ? subjectOf(scene, auxiliaries.first, auxiliaries.plural)
    : peopleUntil(scene, auxiliaries.first);
}

/** Whether what follows a participle shows that it has no object: "12 killed in", "Man shot as", "30 injured". */
function endsVerb(scene: Scene, after: number, people: People): boolean {
  const token = scene.tokens[after];
  if (!token || after >= scene.to) return true;
  if (token.lower === 'and' && cueOf(lowerAt(scene, after + 1))?.type === 'verb') return !objectOf(scene, after + 2);
  if (token.kind !== 'word') return token.kind !== 'number';
  if (determiners.has(token.lower) || pronouns.has(token.lower)) return false;
  if (prepositions.has(token.lower) || token.lower === 'and') return true;
  // "12 killed Monday"; "Smith captured Fort X" has an object.
  return isAdverb(token.lower) || timeWords.has(token.lower) || (!people.implied && /^\p{Lu}/u.test(token.text));
}

/** "could leave 12 injured" is no fact. */
function followsLeave(scene: Scene, people: People): boolean {
  return lowerAt(scene, people.first - 1) === 'leave' && !auxiliariesOf(scene, people.first - 1).actual;
}
