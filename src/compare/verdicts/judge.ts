import { organisationEndings } from '../../claims/lexicon/organisations.ts';
import { courseOfLaw } from '../../claims/lexicon/status-words.ts';
import { relate } from '../relations/index.ts';
import { relateNames } from '../relations/names.ts';
import { relateQuotes } from '../relations/quotes.ts';
import { isCondition, isUndoing } from '../relations/states.ts';
import type { Verdict } from '../schema.ts';
import { judgeValues } from './amounts.ts';
import { dateInWords } from './dates-in-words.ts';
import { exclusions, isUnanimous, type Voiced, voices } from './differences.ts';
import type { Group, Judgement } from './group.ts';
import { compareTimes } from './time.ts';
import { byValue, listed, sayings, sourceInWords, together } from './words.ts';

/** How the readings of one matter relate, and why. Silent where it can't be decided: that is no conflict. */
export function judge(group: Group): Judgement {
  switch (group.kind) {
    case 'casualty':
    case 'count':
    case 'money':
    case 'percent':
    case 'duration':
    case 'date':
      return judgeValues(group);
    case 'quote':
      return judgeQuotes(group);
    case 'status':
      return judgeStates(group);
    case 'place':
      return judgeNames(group, 'precision', 'verdict/other-place', `${together(group)} can be true.`);
    case 'attribution':
      return judgeNames(group, 'attribution', 'verdict/other-source', 'They name different sources.');
    default:
      return group.kind satisfies never;
  }
}

function judgeQuotes(group: Group): Judgement {
  const because = sayings(group);
  if (group.witnesses.length === 1) return { verdict: 'single', because, rules: ['verdict/single'] };
  const quotes = voices(group).flatMap(({ found: { claim } }) => (claim.kind === 'quote' ? [claim.value] : []));
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))].filter(isName);
  const [first = ''] = speakers;
  if (speakers.some((speaker) => relateNames(first, speaker) === 'unknown' && isBody(first) === isBody(speaker))) {
    return {
      verdict: 'attribution',
      because: `${because} ${speakersOf(group)}`,
      rules: ['verdict/other-speaker'],
    };
  }
  const relations = quotes.flatMap((a, at) => quotes.slice(at + 1).map((b) => relateQuotes(a, b)));
  if (relations.every((relation) => relation === 'same')) {
    return { verdict: 'agree', because, rules: ['verdict/same-words'] };
  }
  return relations.includes('other')
    ? { verdict: 'wording', because: `${because} The words differ.`, rules: ['verdict/other-words'] }
    : { verdict: 'precision', because: `${because} One quotes more of it.`, rules: ['verdict/trimmed-quote'] };
}

/** "A lays the words to Lena Ostrow, B to the harbour master." */
function speakersOf(group: Group): string {
  const named = voices(group).flatMap(({ witness, found: { claim } }) =>
    claim.kind === 'quote' && claim.value.speaker !== null ? [[witness.siglum, claim.value.speaker] as const] : [],
  );
  const parts = byValue(named).map(
    ([speaker, sigla], at) =>
      `${listed(sigla)} ${at > 0 ? '' : sigla.length > 1 ? 'lay the words ' : 'lays the words '}to ${sourceInWords(speaker)}`,
  );
  return `${parts.join(', ').replace(/\s+/gu, ' ')}.`;
}

/** Whether a name is of a body, in whose name somebody may well have spoken. */
const isBody = (speaker: string): boolean => bodyEndings.has(speaker.toLowerCase().split(/\s+/u).at(-1) ?? '');

const bodyEndings: ReadonlySet<string> = new Set(organisationEndings.trim().split(/\s+/u));

/** Whether a speaker goes by name; "the mayor" may well be the one whom another report names. */
const isName = (speaker: string): boolean =>
  /^\p{Lu}/u.test(speaker) && !/^(?:The|A|An|One|He|She|They)\s/u.test(`${speaker} `);

function judgeStates(group: Group): Judgement {
  const because = sayings(group);
  if (group.witnesses.length === 1) return { verdict: 'single', because, rules: ['verdict/single'] };
  if (isUnanimous(group)) return { verdict: 'agree', because, rules: ['verdict/same-state'] };
  const excluded = exclusions(group);
  if (excluded.length === 0) {
    return isCourse(group) || isOfCondition(group)
      ? { verdict: 'update', because: `${because} ${daysOf(group)}`, rules: ['verdict/later-step'] }
      : { verdict: 'wording', because: `${because} The words differ.`, rules: ['verdict/other-words'] };
  }
  const isUndone = voices(group).some(({ found: { claim } }) => claim.kind === 'status' && isUndoing(claim.value));
  if (isUndone)
    return { verdict: 'update', because: `${because} One undoes the other.`, rules: ['verdict/state-undone'] };
  if (excluded.every(([a, b]) => compareTimes(a.witness.published, b.witness.published) !== 0))
    return { verdict: 'update', because: `${because} ${daysOf(group)}`, rules: ['verdict/later-state'] };
  // Cleared of one charge and convicted of another: what one report tells itself is no contradiction of it.
  return excluded.every(([a, b]) => tells(group, a, b) || tells(group, b, a))
    ? { verdict: 'wording', because: `${because} The words differ.`, rules: ['verdict/other-words'] }
    : { verdict: 'conflict', because: `${because} Both can't hold at once.`, rules: ['verdict/values-part'] };
}

/** Whether the report of one voice gives the state of another voice, too. */
function tells({ witnesses }: Group, { witness }: Voiced, { found: { claim } }: Voiced): boolean {
  const own = witnesses.find((one) => one.witness.id === witness.id)?.claims ?? [];
  return own.some((other) => relate(other.claim, claim) === 'equal');
}

/** Whether states are steps that follow one another, each told in a later report than the one before: arrested, charged. */
function isCourse(group: Group): boolean {
  const steps = voices(group).map(({ witness, found: { claim } }) => ({
    day: witness.published,
    step: claim.kind === 'status' ? courseOfLaw.indexOf(claim.value.state) : -1,
  }));
  return steps.every(
    ({ day, step }) => step >= 0 && steps.every((other) => other.step <= step || compareTimes(day, other.day) < 0),
  );
}

/** Whether all states are of how a patient was, each on its own day. */
function isOfCondition(group: Group): boolean {
  const all = voices(group);
  return all.every(
    ({ witness, found: { claim } }) =>
      claim.kind === 'status' &&
      isCondition(claim.value) &&
      all.every(
        (other) =>
          relate(claim, other.found.claim) === 'equal' ||
          compareTimes(witness.published, other.witness.published) !== 0,
      ),
  );
}

/** "A is of 4 May 2031, B of 6 May 2031." */
function daysOf({ witnesses }: Group): string {
  const dated = witnesses.flatMap(({ witness: { siglum, published } }) =>
    published === undefined ? [] : [[siglum, dateInWords(published.slice(0, 10))] as const],
  );
  const parts = byValue(dated).map(([day, sigla]) => `${listed(sigla)} ${sigla.length > 1 ? 'are' : 'is'} of ${day}`);
  return `${parts.join(', ')}.`;
}

function judgeNames(group: Group, differing: Verdict, rule: string, reason: string): Judgement {
  const because = sayings(group);
  if (group.witnesses.length === 1) return { verdict: 'single', because, rules: ['verdict/single'] };
  return isUnanimous(group) || (group.kind === 'attribution' && isOneSource(group))
    ? { verdict: 'agree', because, rules: ['verdict/same-name'] }
    : { verdict: differing, because: `${because} ${reason}`, rules: [rule] };
}

/** Whether every source may be the same by its name: "the ministry" and "the Health Ministry". */
function isOneSource(group: Group): boolean {
  const names = voices(group).flatMap(({ found: { claim } }) =>
    claim.kind === 'attribution' ? [claim.value.name] : [],
  );
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return names.every((name) => relateNames(longest, name) !== 'unknown');
}
