import type { Attribution, Layers, Quotation } from '../../layers.ts';
import { personalPronouns } from '../../lexicon/function-words.ts';
import { statingBases } from '../../lexicon/reporting-verbs.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import { hasBareObject } from './bare-object.ts';
import { type Cue, cueEnd, cueStart } from './cue.ts';
import { quotedElsewhere } from './quoted.ts';
import { addresseeOf, type CueContext, scopeOf } from './scope.ts';
import type { NamedSource, SourceNamer } from './source-names.ts';
import type { Sources } from './sources.ts';
import { isTail } from './tails.ts';

export { hedgesNear } from './hedges.ts';
export { attributionRules } from './records.ts';

/** Who is said to have said what, in text order. */
export function findAttributions(
  document: Document,
  { quotations, sources }: Pick<Layers, 'quotations'> & { readonly sources: Sources },
): readonly Attribution[] {
  const { cues, nameSource } = sources;
  const found: Attribution[] = [];
  let quote = 0;
  for (const [index, cue] of cues.entries()) {
    const start = document.tokens[cueStart(cue)]?.start ?? 0;
    while ((quotations[quote + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) quote += 1;
    const near = quotations[quote];
    const attribution = attributionBy(document, nameSource, {
      cue,
      previous: sameSentence(cue, cues[index - 1]),
      next: sameSentence(cue, cues[index + 1]),
      quotation: near && isTagOf(document, cue, near) ? near : undefined,
    });
    if (attribution) found.push(attribution);
  }
  return [...found, ...quotedElsewhere(document, quotations, found)].sort((a, b) => a.start - b.start);
}

function attributionBy(document: Document, nameSource: SourceNamer, context: CueContext): Attribution | undefined {
  const { cue } = context;
  if (!lays(cue)) return undefined;
  const scope = scopeOf(document, context);
  const source = nameSource(cue.source);
  if (!scope || isNobody(source) || hasBareObject(document, cue, scope)) return undefined;
  return {
    rule: ruleOf(cue),
    ...placeOf(document, cue, source),
    source: asSource(source),
    scope,
    named: source.named,
    ...mediumOf(document, cue, nameSource),
  };
}

/** "told the Herald": reporters and other listeners without a name are left out. */
function mediumOf({ tokens }: Document, cue: Cue, nameSource: SourceNamer): Pick<Attribution, 'medium'> {
  const phrase = addresseeOf(tokens, cue);
  const medium = phrase && nameSource(phrase);
  return medium?.named && medium.type !== 'person' ? { medium: asSource(medium) } : {};
}

/** Tokens that may part a source from its verb for both to be the place: "Lind, mayor of Oslo, said". */
const WIDEST_PLACE = 8;

/** The source and its verb, or the verb alone where its source is far: "Lind left at once, saying". */
function placeOf({ tokens }: Document, cue: Cue, source: Span): Span {
  const wide = cue.first - cue.source.end <= WIDEST_PLACE;
  const first = wide ? cueStart(cue) : cue.first;
  const end = wide ? cueEnd(cue) : cue.end;
  const start = tokens[first]?.start ?? 0;
  return { start, end: Math.max(tokens[end - 1]?.end ?? start, wide ? source.end : start) };
}

/** Whether the cue is the tag right behind a quotation, in its sentence or as a sentence that is nothing else. */
function isTagOf({ tokens }: Document, cue: Cue, quotation: Quotation): boolean {
  const start = tokens[cueStart(cue)]?.start ?? 0;
  if (quotation.end > start || start - quotation.end > 2) return false;
  return quotation.end > cue.sentence.start || isTail(tokens, cueEnd(cue), cue.sentence.endToken);
}

/** Whether the cue lays a statement to somebody, and not only a name or a gesture. */
function lays(cue: Cue): boolean {
  return statingBases.has(cue.verb) && !cue.unsaid;
}

function sameSentence(cue: Cue, other: Cue | undefined): Cue | undefined {
  return other?.sentence === cue.sentence ? other : undefined;
}

function ruleOf({ order }: Cue): string {
  return order === 'phrase'
    ? 'attribution/according-to'
    : order === 'passive'
      ? 'attribution/reported-by'
      : 'attribution/said';
}

function asSource({ start, end, written }: NamedSource): Attribution['source'] {
  return { start, end, name: written };
}

/** A pronoun that stands for nobody whom the text names. */
function isNobody({ written, type }: NamedSource): boolean {
  return type === undefined && (personalPronouns.has(written.toLowerCase()) || vagueSources.has(written.toLowerCase()));
}

const vagueSources = new Set([
  'who',
  'which',
  'others',
  'many',
  'some',
  'both',
  'neither',
  'everyone',
  'nobody',
  'anyone',
]);
