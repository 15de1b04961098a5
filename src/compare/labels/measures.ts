import type { Mention } from '../../claims/layers.ts';
import { directions, standingVerbs } from '../../claims/lexicon/label-words.ts';
import { type Clause, clauseOf, nearestStatement } from './clause.ts';
import { withoutLead } from './figures.ts';
import { asked, textOf } from './fit.ts';
import { linked, nounEnd } from './noun-phrase.ts';
import type { Sides } from './sides.ts';
import { nounAtEnd, type Words } from './statement.ts';
import { isFiniteAt } from './verbs.ts';
import { type Wording, worded } from './wording.ts';

/** "How high the dam is", "How far off the cape the ferry sank"; undefined where a measure is of neither. */
export function measure(
  sides: Sides,
  mentions: readonly Mention[],
): { readonly wording: Wording | undefined } | undefined {
  const { left, right, before } = sides;
  const [first] = right;
  const isSize = /^(?:high|tall|long|wide|deep|thick)$/u.test(first?.lower ?? '');
  const way = isSize ? right.slice(0, 1) : wayOf(right);
  if (!first || way.length === 0) return undefined;
  const lead = isSize ? `How ${first.lower}` : `How far ${textOf(way)}`;
  const own = { ...sides, right: right.slice(way.length) };
  const beside = left.length === 0 ? nounAtEnd(before[0] ?? []) : [];
  const around = left.length === 0 ? nearestStatement(before[0] ?? []) : undefined;
  const clause =
    (isSize ? undefined : (isThere(beside, mentions) ?? (around && { ...around, rest: [] }))) ?? clauseOf(own);
  if (!clause) return { wording: undefined };
  const predicate = withoutLead(clause.predicate);
  const isStanding = standingVerbs.has(predicate.at(-1)?.lower ?? '');
  const isSensed = /^(?:seen|heard|felt|visible)$/u.test(predicate.at(-1)?.lower ?? '');
  const isNear = isSize ? isStanding : isSensed || isStanding || first.lower !== 'away' || isBareVerb(predicate);
  const stated = { ...clause, predicate };
  return { wording: isNear ? worded('question', asked(lead, stated, mentions, predicate.length)) : undefined };
}

/** "was found", "turned up": a verb with nothing that a distance could be of. */
const isBareVerb = (predicate: Words): boolean =>
  predicate.every(({ lower }, at) => isFiniteAt(predicate, at) || at === 0 || /ed$|^(?:up|found|left)$/u.test(lower));

/** "The bus stopped in Tarnford, nine miles north of the capital": the distance is of the place. */
function isThere(place: Words, mentions: readonly Mention[]): Clause | undefined {
  const [first] = place;
  if (!first || !mentions.some(({ start, type }) => start === first.start && type === 'place')) return undefined;
  return { subject: place, predicate: [{ ...first, text: 'is', lower: 'is', end: first.start - 1 }], rest: [] };
}

/** "off the cape", "south of the town of Oxmoor": where a distance leads. */
function wayOf(right: Words): Words {
  const [first, second] = right;
  if (!first || !directions.has(first.lower)) return [];
  if (/^(?:of|from)$/u.test(second?.lower ?? '')) return [first, ...linked(right, 1)];
  const end = nounEnd(right, 1);
  return /^(?:away|apart|inland|offshore)$/u.test(first.lower) ? [first] : end > 1 ? right.slice(0, end) : [];
}
