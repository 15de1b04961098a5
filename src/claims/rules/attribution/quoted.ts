import type { Attribution, Quotation } from '../../layers.ts';
import { personalPronouns } from '../../lexicon/function-words.ts';
import { contains } from '../../span.ts';
import type { Document } from '../../text/document.ts';

/** Quotations whose speaker stands in another sentence: what they say is the speaker's all the same. */
export function quotedElsewhere(
  document: Document,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
): Attribution[] {
  const covered = new Set<Quotation>();
  let at = 0;
  for (const quotation of quotations) {
    while (at < found.length && (found[at]?.scope.end ?? 0) < quotation.end && (found[at]?.end ?? 0) < quotation.start)
      at += 1;
    for (let near = at; near < Math.min(found.length, at + 4); near += 1) {
      const attribution = found[near];
      if (attribution && contains(attribution.scope, quotation)) covered.add(quotation);
    }
  }
  return quotations.flatMap((quotation) => {
    const { speaker } = quotation;
    if (!speaker || !holdsStatement(document, quotation) || covered.has(quotation)) return [];
    if (personalPronouns.has(speaker.name.toLowerCase())) return [];
    const named = /^\p{Lu}/u.test(speaker.name);
    return [
      {
        rule: 'attribution/quoted',
        start: quotation.start,
        end: quotation.end,
        source: speaker,
        scope: { start: quotation.start, end: quotation.end },
        named,
      },
    ];
  });
}

/** Three words or more, not within another quotation. */
function holdsStatement({ text }: Document, { form, nested, inner }: Quotation): boolean {
  return form !== 'scare' && nested !== true && text.slice(inner.start, inner.end).trim().split(/\s+/u).length > 2;
}
