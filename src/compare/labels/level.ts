import type { Mention } from '../../claims/layers.ts';
import { beForms } from '../../claims/lexicon/grammar-words.ts';
import { closingVerbs, movingVerbs, standingVerbs } from '../../claims/lexicon/label-words.ts';
import { uncapitalised } from './fit.ts';
import type { Sides } from './sides.ts';
import { statementOf, type Words } from './statement.ts';
import { type Wording, worded } from './wording.ts';

/** What stands at a level before a comma: "turnout" of "Turnout was 61 percent, down from". */
export function levelBefore({ before }: Sides): Words | undefined {
  const { subject = [], predicate = [] } = statementOf(before[0] ?? []) ?? {};
  const [verb = '', next = ''] = predicate.map(({ lower }) => lower);
  const isStanding = beForms.has(verb) || closingVerbs.has(verb) || standingVerbs.has(verb);
  const isMoving = movingVerbs.has(verb) && /^(?:to|by|at)$/u.test(next);
  const hasFigure = predicate.some(({ kind }) => kind === 'number');
  return subject.length > 0 && hasFigure && (isStanding || isMoving) ? subject : undefined;
}

/** "…, down from 66 percent" and "…, down 14 percent": the figure before, and the change to it. */
export function asChange(lead: string, sides: Sides, mentions: readonly Mention[]): Wording | undefined {
  const [way = '', link = '', ...others] = sides.left.map(({ lower }) => lower);
  if (!/^(?:up|down)$/u.test(way) || others.length > 0 || !/^(?:from)?$/u.test(link)) return undefined;
  const subject = levelBefore(sides);
  if (!subject) return undefined;
  const name = uncapitalised(subject, mentions);
  return link === 'from'
    ? worded('noun', `Earlier figure for ${name}`)
    : worded('question', `By ${lead.slice(0, 1).toLowerCase()}${lead.slice(1)} ${name} ${copulaOf(subject)} ${way}`);
}

/** The form of "be" that goes with a noun: "shares in Acme were", "turnout was". */
export function copulaOf(subject: Words): 'was' | 'were' {
  const end = subject.findIndex(({ lower }) => /^(?:in|of|at|for|on)$/u.test(lower));
  const head = subject.at(end > 0 ? end - 1 : -1)?.lower ?? '';
  return /[^s]s$/u.test(head) ? 'were' : 'was';
}
