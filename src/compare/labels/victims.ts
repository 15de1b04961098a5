import type { Casualty } from '../../claims/layers.ts';
import type { Span } from '../../claims/span.ts';
import { overlapping } from '../../claims/text/locate.ts';
import type { Told } from './wording.ts';

/** The one person to whom all claims of a label say that it was done, by the longest name: undefined where one is silent. */
export function victimOf(all: readonly Told[]): string | undefined {
  const named = all.map(({ found: { claim }, source }) => nameIn(claim, source));
  const names = named.filter((name) => name !== undefined);
  const surnames = new Set(names.map((name) => name.split(' ').at(-1)?.toLowerCase()));
  const [longest] = names.toSorted((a, b) => b.length - a.length);
  return surnames.size === 1 && names.length === all.length && longest !== undefined ? written(longest) : undefined;
}

/** Whom a claim names; undefined where it tells of several, or where it is not clear to whom it was done. */
function nameIn(claim: Span, { document: { text }, layers }: Told['source']): string | undefined {
  const casualty = layers.casualties.find(({ start, end }) => start === claim.start && end === claim.end);
  if (casualty?.max !== 1) return undefined;
  const [person, ...others] = overlapping(layers.mentions, claim).filter(({ type }) => type === 'person');
  if (!person) return undefined;
  const isOwner = /^['’]/u.test(text.slice(person.end));
  return others.length === 0 && !isOwner && isDoneTo(person, casualty, text) ? person.name : undefined;
}

/** "shot Ines Roth", "Ines Roth was shot", and no "Ines Roth shot a man". */
function isDoneTo(person: Span, { cue, end }: Casualty, text: string): boolean {
  if (person.start >= cue.end) return !/\bby\b/iu.test(text.slice(cue.end, person.start));
  const between = text.slice(person.end, cue.end);
  const isLast = text.slice(cue.end, end).trim() === '';
  return isLast && /\b(?:was|were|been|being|is|died|dies|dead)\b/iu.test(between);
}

/** Without the capitals of a text that has nothing else. */
const written = (name: string): string =>
  /^[\p{Lu}\W]{4,}$/u.test(name)
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
