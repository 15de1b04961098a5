import type { Mention } from '../../claims/layers.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { beForms, determiners } from '../../claims/lexicon/grammar-words.ts';
import {
  closingVerbs,
  countedVerbs,
  figureOpeners,
  groupLeads,
  losingVerbs,
  movingVerbs,
  opensClause,
  pluralVerbs,
  sumVerbs,
  tellingLinks,
  verbParticles,
} from '../../claims/lexicon/label-words.ts';
import { clauseOpeners } from '../../claims/lexicon/phrases.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import { type Clause, clauseOf, untilOpener } from './clause.ts';
import { isVague } from './dates.ts';
import { asked, LONGEST, shortened, textOf } from './fit.ts';
import { pastOf } from './participle.ts';
import type { Sides } from './sides.ts';
import { isSubject, type Words } from './statement.ts';
import { isFiniteAt, mayBeParticiple } from './verbs.ts';
import { isDoneTo } from './voice.ts';
import { type Wording, worded } from './wording.ts';

/** What is counted does something: "How many people were on duty". */
export function asSubject(lead: string, { left, right }: Sides, isLong = false): Wording | undefined {
  const own = left.slice(0, left.findLastIndex(({ lower }) => !groupLeads.has(lower)) + 1);
  const opener = own.at(-1)?.lower ?? '';
  const relative = /^(?:who|that|which)$/u.test(right[0]?.lower ?? '');
  const said = relative
    ? ownVerb(right.slice(1), /\sof\s/u.test(lead))
    : /\sof\s/u.test(lead)
      ? right
      : withoutParticiple(right);
  const [first] = said;
  if (!first || !(isFiniteAt([first, ...said], 1) || (!relative && isPluralVerb(lead, first)))) return undefined;
  const isHead = own.length === 0 || opensClause.has(opener);
  if (!relative && !isHead) return undefined;
  const words = shortened(isLong ? said : untilOpener(said), LONGEST - lead.length - 1);
  const were = words && !relative && isDoneTo(words) ? ' were' : '';
  return words && worded('question', `${lead}${were} ${textOf(words)}`);
}

/** "were found" of "killed were found": a participle only tells more of them. */
function withoutParticiple(right: Words): Words {
  if (!mayBeParticiple(right[0])) return right;
  const main = right.slice(0, 5).findIndex(({ lower }, at) => at > 0 && /^(?:was|were|are|have|had)$/u.test(lower));
  const isOther = right.slice(0, Math.max(0, main)).some(({ lower }) => clauseOpeners.has(lower));
  return main < 0 || isOther ? right : right.slice(main);
}

/** "Two million commuters face delays" */
const isPluralVerb = (lead: string, { lower }: Words[number]): boolean =>
  lead.startsWith('How many ') &&
  /(?:[^s]s|people|men|women|children|police|troops)$/u.test(lead) &&
  (pluralVerbs.has(lower) || countedVerbs.has(lower));

/** "who fled on Friday have been found": what the clause around says of a part, and what "who" tells of a whole. */
function ownVerb(told: Words, isPart: boolean): Words {
  const main = told.findIndex(
    (_, at) => at > 0 && isFiniteAt(told, at) && !auxiliaryForms.has(told[at - 1]?.lower ?? ''),
  );
  const isOther = told.slice(0, Math.max(0, main)).some(({ lower }) => lower !== 'in' && clauseOpeners.has(lower));
  return main < 0 || isOther ? told : isPart ? told.slice(main) : told.slice(0, main);
}

/** Something is done to what is counted, or by so much: "How many shelters the town opened". */
export function asObject(lead: string, sides: Sides, mentions: readonly Mention[]): Wording | undefined {
  const clause = clauseOf(sides);
  const isOwn = clause?.predicate.every((word) => sides.left.includes(word));
  if (!clause || clause.auxiliary !== undefined || !isOwn) return undefined;
  const predicate = withoutLead(clause.predicate);
  const last = predicate.at(-1)?.lower ?? '';
  const between = predicate.slice(verbEnd(predicate));
  const verb = predicate.length - between.length - 1;
  const bare = predicate.slice(0, -1);
  if (last === 'by' && movingVerbs.has(predicate.at(-2)?.lower ?? ''))
    return ask('By how much', { ...clause, predicate: bare });
  if (movingVerbs.has(last) && !losingVerbs.has(last) && /^(?:What percentage|How much)$/u.test(lead))
    return ask('By how much', { ...clause, predicate });
  if (/^(?:up|down)$/u.test(last) && closingVerbs.has(predicate.at(-2)?.lower ?? ''))
    return ask('By how much', { ...clause, predicate }, predicate.length);
  // "caused damage of", "won a contract of": the sum is of the noun.
  if (last === 'of' && between.length === 2 && lead === 'How much')
    return ask(`${lead} ${between[0]?.text ?? ''}`, { ...clause, predicate: predicate.slice(0, verb + 1) });
  const isDirect = between.every(({ lower }) => verbParticles.has(lower));
  const isDoing = /^\p{Ll}{2,}ing$/u.test(last) && /^(?:for|of|by|from)$/u.test(predicate.at(-2)?.lower ?? '');
  const doing = isDoing ? doneFor(clause, predicate) : undefined;
  if (doing) return ask(lead, doing, doing.predicate.length);
  const isGiven =
    isSum(lead) &&
    between.every(({ kind }) => kind === 'word') &&
    sumVerbs.has(predicate[verb]?.lower ?? '') &&
    !/^an?$/u.test(between[0]?.lower ?? '') &&
    isSubject(between);
  return isDirect || isDoing || isGiven ? ask(lead, { ...clause, predicate }, predicate.length) : undefined;

  function ask(question: string, { rest, ...asking }: Clause, least = 1): Wording | undefined {
    const isHad = /^(?:had|has|have)$/u.test(last) && mayBeParticiple(rest[0]);
    const isLoose = rest.length === 0 || isHad || tellingLinks.has(rest[0]?.lower ?? '');
    return worded(
      'question',
      asked(question, { ...asking, rest: isLoose ? rest : [] }, mentions, least),
      isVague(clause ?? { ...asking, rest }),
    );
  }
}

/** "was jailed for stealing": what was done stands in the verb behind "for". */
function doneFor(clause: Clause, predicate: Words): Clause | undefined {
  const gerund = predicate.at(-1);
  const isFor =
    predicate.at(-2)?.lower === 'for' && /^(?:was|were|is|are|has|have|had)$/u.test(predicate[0]?.lower ?? '');
  const isCharge = predicate.some(({ lower }) =>
    /^(?:accused|charged|suspected|investigated|wanted|sued|blamed)$/u.test(lower),
  );
  const isPassive = beForms.has(predicate[0]?.lower ?? '') || predicate[1]?.lower === 'been';
  if (
    !gerund ||
    !isFor ||
    isCharge ||
    !isPassive ||
    !mayBeParticiple(predicate.find(({ lower }) => !beForms.has(lower) && lower !== 'also'))
  )
    return undefined;
  return { ...clause, predicate: [pastOf(gerund)] };
}

const isSum = (lead: string): boolean => /^(?:How (?:much|many)|What)\b/u.test(lead);

const boasts: ReadonlySet<string> = new Set([
  'record',
  'mere',
  'total',
  'combined',
  'further',
  'staggering',
  'whopping',
]);

/** Without "only", "another", "a record" before a figure. */
export function withoutLead(predicate: Words): Words {
  const isRecord = boasts.has(predicate.at(-1)?.lower ?? '') && /^an?$/u.test(predicate.at(-2)?.lower ?? '');
  const bare = isRecord ? predicate.slice(0, -2) : predicate;
  return bare.slice(0, bare.findLastIndex(({ lower }) => !figureOpeners.has(lower)) + 1);
}

/** Where the verb with its auxiliaries ends: "has also been cut". */
function verbEnd(predicate: Words): number {
  const end = predicate.findIndex(
    ({ lower }, at) => !(auxiliaryForms.has(lower) || isAdverb(lower) || lower === 'to') && !isVerbal(predicate, at),
  );
  return end < 0 ? predicate.length : end;
}

function isVerbal(predicate: Words, at: number): boolean {
  const before = predicate[at - 1]?.lower ?? '';
  const isFirst = at === 0 || predicate.slice(0, at).every(({ lower }) => auxiliaryForms.has(lower) || isAdverb(lower));
  if (determiners.has(predicate[at]?.lower ?? '')) return false;
  const isDone = !beForms.has(before) || mayBeParticiple(predicate[at]) || /ing$/u.test(predicate[at]?.lower ?? '');
  return (
    (isFirst && isDone) ||
    before === 'to' ||
    before === 'been' ||
    (at < 4 && movingVerbs.has(predicate[at]?.lower ?? ''))
  );
}
